import { column, type ColumnSpec } from './columnSpec';

/** What the Local Government Transparency Code 2015 wants published beside the register's own columns. */
export const PUBLISHED_COLUMNS = [
  column('dateAwarded', 'Date awarded', 'date', ['Award date', 'Date of award', 'Date grant awarded'], {}),
  column(
    'department',
    'Department',
    'text',
    ['Directorate', 'Department responsible', 'Council department'],
    {},
  ),
  column(
    'contractReference',
    'Contract reference',
    'text',
    ['Contract number', 'Contract ref', 'Agreement reference'],
    {},
  ),
  column(
    'procurementRoute',
    'Procurement route',
    'text',
    ['Route to market', 'How procured', 'Tender or quotation'],
    {},
  ),
  column('supplierKind', 'SME or VCSE', 'text', ['SME/VCSE', 'VCSE or SME', 'SME', 'VCSE'], {}),
  column(
    'irrecoverableVat',
    'Irrecoverable VAT',
    'text',
    ['VAT that cannot be recovered', 'Non-recoverable VAT'],
    {},
  ),
] as const satisfies readonly ColumnSpec[];
