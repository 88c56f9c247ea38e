import { OpenError, type OpenFailure } from '../OpenError';

/** One sentence for each reason, in the officers' words. */
const SENTENCES: Readonly<Record<OpenFailure, string>> = {
  empty: 'The file is empty.',
  encrypted: 'The workbook is protected by a password. Save a copy without the password and open that.',
  'old-format':
    'The file is in an older Office format (such as .xls). Open it in Excel and save it as an Excel Workbook (.xlsx).',
  'not-a-zip': 'The file is not an Excel workbook (.xlsx).',
  'not-a-workbook': 'The file is not an Excel workbook (.xlsx), although it may belong to another program.',
  'cut-off': 'The file is incomplete: its end is missing. Copy or download it again.',
  damaged: 'The workbook is damaged and cannot be read. Open it in Excel, let Excel repair it, and save it.',
  'too-large': 'The workbook is too large to be read safely.',
};

/** The error for one reason, with its sentence. */
export function openError(failure: OpenFailure): OpenError {
  return new OpenError(failure, SENTENCES[failure]);
}
