import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { readRibbon, type RibbonControl } from '../../../src/preview/ribbon/readRibbon';
import { RIBBON_TASK_NAMES } from '../../../src/actions';

const xml = readFileSync('manifest.xml', 'utf8');

function read(text: string) {
  return readRibbon(new JSDOM(text, { contentType: 'text/xml' }).window.document, 'pane/');
}

function functionsOf(control: RibbonControl): string[] {
  if (control.kind === 'menu') return control.items.flatMap(functionsOf);
  return control.action.kind === 'run' ? [control.action.functionName] : [];
}

describe('readRibbon', () => {
  it('reads the tab, its groups and their controls in the manifest’s order', () => {
    const ribbon = read(xml);
    expect(ribbon.tab).toBe('Partnership register');
    expect(
      ribbon.groups.map(({ label, controls }) => [label, ...controls.map((each) => each.label)]),
    ).toEqual([
      ['Register', 'Open panel', 'Recalculate significance', 'Highlight reviews', 'Check rows'],
      ['Papers for the committee', 'Create Appendix 4', 'Other papers'],
    ]);
  });

  it('reads what a button says, shows and does', () => {
    const [open, recalculate] = read(xml).groups[0]?.controls ?? [];
    expect(open).toMatchObject({ kind: 'button', action: { kind: 'show pane' } });
    expect(recalculate).toMatchObject({
      id: 'PartnershipRegister.Recalculate',
      tip: { title: 'Recalculate significance', text: expect.stringMatching(/^Works out whether/) as string },
      action: { kind: 'run', functionName: 'recalculate' },
    });
    expect(recalculate?.icons.get(32)).toBe('pane/assets/icons/recalculate-32.png');
    expect([...(recalculate?.icons.keys() ?? [])]).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
  });

  it('leaves no function of the ribbon out', () => {
    const found = read(xml).groups.flatMap(({ controls }) => controls.flatMap(functionsOf));
    expect(found.sort()).toEqual([...RIBBON_TASK_NAMES].sort());
  });

  it.each([
    ['a tab', xml.replaceAll('CustomTab', 'OtherTab'), 'Expected a CustomTab'],
    ['a text', xml.replace('<bt:String id="Tab.Label"', '<bt:String id="x"'), 'resource "Tab.Label"'],
    ['a known action', xml.replace('"ShowTaskpane"', '"Dance"'), 'known Action, got "Dance"'],
  ])('refuses a manifest without %s', (_, text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});
