import JSZip from 'jszip';
import { cellXml, oddRegister } from '../odd/oddRegister';

/** A file that would do harm to a program that reads it in good faith, and what becomes of it. */
export interface HostileFile {
  readonly name: string;
  readonly end: 'refused as too large' | 'refused as damaged' | 'refused for its last cell' | 'read';
  readonly make: () => Promise<Uint8Array>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET = 'xl/worksheets/sheet1.xml';
const RELATIONSHIPS = 'xl/_rels/workbook.xml.rels';

type Change = (text: string) => string;

/** A register in which some parts are others. */
async function withParts(parts: Readonly<Record<string, Change>>): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(await oddRegister());
  for (const [path, change] of Object.entries(parts))
    zip.file(path, change((await zip.file(path)?.async('string')) ?? ''));
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

const withSheet = (change: Change) => () => withParts({ [SHEET]: change });
const withSheetTarget = (target: string) => () =>
  withParts({ [RELATIONSHIPS]: (text) => text.replace('"worksheets/sheet1.xml"', `"${target}"`) });

const LAUGHS = Array.from(
  { length: 9 },
  (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
).join('');
const declare = (entities: string, use: string) => (text: string) =>
  `<!DOCTYPE w [${entities}]>${text.replace('Economy partnerships', use)}`;

const shared = (address: string, text: string, more = '') =>
  `<c r="${address}"><f t="shared" si="0" ${more}>${text}</f><v>1</v></c>`;

export const HOSTILE_FILES: readonly HostileFile[] = [
  {
    name: 'blanks that unpack to 60 MB',
    end: 'refused as too large',
    make: withSheet(() => `<worksheet xmlns="${MAIN}"><sheetData/>${' '.repeat(60_000_000)}</worksheet>`),
  },
  {
    name: 'entities that grow a thousand million fold',
    end: 'refused as damaged',
    make: withSheet(declare(`<!ENTITY l0 "ha">${LAUGHS}`, '&l9;')),
  },
  {
    name: 'an entity that is a file of the computer',
    end: 'refused as damaged',
    make: withSheet(declare('<!ENTITY f SYSTEM "file:///etc/hostname">', '&f;')),
  },
  {
    name: 'elements nested 100,000 deep',
    end: 'refused as too large',
    make: withSheet((text) => {
      const nested = `${'<extLst>'.repeat(100_000)}${'</extLst>'.repeat(100_000)}`;
      return text.replace('</worksheet>', `${nested}</worksheet>`);
    }),
  },
  {
    name: 'something in the last cell',
    end: 'refused for its last cell',
    make: () => oddRegister({ moreRows: `<row r="1048576">${cellXml('XFD1048576', 1)}</row>` }),
  },
  {
    name: 'something in the last column',
    end: 'refused for its last cell',
    make: () => oddRegister({ cells: { XFD4: cellXml('XFD4', 1) } }),
  },
  {
    name: 'something in the last row',
    end: 'refused for its last cell',
    make: () => oddRegister({ moreRows: `<row r="1048576">${cellXml('A1048576', 1)}</row>` }),
  },
  {
    name: 'a format on each of 400,000 rows',
    end: 'read',
    make: () => {
      const rows = Array.from(
        { length: 400_000 },
        (_, index) => `<row r="${index + 8}" s="2" customFormat="1"/>`,
      );
      return oddRegister({ moreRows: rows.join('') });
    },
  },
  {
    name: 'rules over every cell',
    end: 'read',
    make: () =>
      oddRegister({
        after:
          '<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="1"><formula>A1=1</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="whole" sqref="A1:XFD1048576"><formula1>1</formula1></dataValidation></dataValidations>',
      }),
  },
  {
    name: 'shared formulas that lead to themselves',
    end: 'read',
    make: () =>
      oddRegister({
        cells: {
          G4: shared('G4', ''),
          G5: shared('G5', 'G4+G5+G6', 'ref="G4:G6"'),
          G6: shared('G6', 'G6', 'ref="G4:G6"'),
          G7: '<c r="G7"><f t="shared" si="9"/><v>1</v></c>',
        },
      }),
  },
  {
    name: 'texts and looks by numbers that are not there',
    end: 'read',
    make: () =>
      oddRegister({
        cells: {
          B4: '<c r="B4" t="s" s="99"><v>999999999999</v></c>',
          B5: '<c r="B5" t="s" s="-1"><v>-1</v></c>',
        },
      }),
  },
  {
    name: 'a sheet that is a file of the computer',
    end: 'refused as damaged',
    make: withSheetTarget('../../../../../../etc/hostname'),
  },
  {
    name: 'a sheet on another server',
    end: 'refused as damaged',
    make: withSheetTarget('https://example.org/sheet1.xml" TargetMode="External'),
  },
  {
    name: 'a sheet that is the workbook',
    end: 'refused as damaged',
    make: withSheetTarget('workbook.xml'),
  },
  {
    name: 'no relationships',
    end: 'refused as damaged',
    make: () =>
      withParts({ '_rels/.rels': () => '<Relationships/>', [RELATIONSHIPS]: () => '<Relationships/>' }),
  },
];
