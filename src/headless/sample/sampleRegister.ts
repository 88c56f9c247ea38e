import { layOutTab } from './layOutTab';
import { coverSheet, emptySheet, listsSheet, notesSheet } from './otherSheets';
import { TABS } from './tabs';
import { writeBook } from './writer/writeBook';

/** The sample register as an .xlsx file; the same bytes every time. */
export async function writeSampleRegister(): Promise<Uint8Array> {
  return writeBook({
    title: 'Register of partnerships (sample)',
    author: 'Owen Stallard',
    lastAuthor: 'Dana Whitlock',
    created: '2012-05-21T09:14:00Z',
    modified: '2016-07-29T15:42:00Z',
    sheets: [coverSheet(TABS), ...TABS.map(layOutTab), notesSheet(), listsSheet(), emptySheet()],
    names: { CouncilAreas: 'Lists!$C$2:$C$4', PartnershipTypes: 'Lists!$A$2:$A$5' },
  });
}
