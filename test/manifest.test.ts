import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';
import { RIBBON_TASK_NAMES } from '../src/actions';

/** What the build does to the manifest; the file is plain JavaScript, so its types are said here. */
interface Deployment {
  readonly DEVELOPMENT_URL: string;
  readonly rewriteManifest: (xml: string, url: string, version: string) => string;
  readonly parseFolderUrl: (text: string) => string;
}

const { DEVELOPMENT_URL, rewriteManifest, parseFolderUrl } = createRequire(__filename)(
  '../.ci/deployment.cjs',
) as Deployment; // required, not imported: its exports have no types

const xml = readFileSync('manifest.xml', 'utf8');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }; // npm's own shape
const SIZES = ['16', '20', '24', '32', '40', '48', '64', '80'];

/** Children in the order of the published schema; with `!` where they are needed, and the kind after `:`. */
const CHILDREN: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id! AlternateId Version! ProviderName! DefaultLocale! DisplayName! Description! IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings! Permissions! VersionOverrides ExtendedOverrides',
  Requirements: 'Sets Methods',
  DefaultSettings: 'SourceLocation!',
  VersionOverrides: 'Description Requirements Hosts! Resources WebApplicationInfo EquivalentAddins',
  'Host:Workbook': 'Runtimes DesktopFormFactor',
  DesktopFormFactor: 'GetStarted FunctionFile ExtensionPoint!',
  GetStarted: 'Title! Description! LearnMoreUrl!',
  'ExtensionPoint:PrimaryCommandSurface': 'OfficeTab CustomTab',
  CustomTab: 'Group! Label!',
  Group: 'Label! Icon! Control!',
  'Control:Button': 'Label! Supertip! Icon! Action!',
  'Control:Menu': 'Label! Supertip! Icon! Items!',
  Item: 'Label! Supertip! Icon Action!',
  Supertip: 'Title! Description!',
  'Action:ExecuteFunction': 'FunctionName!',
  'Action:ShowTaskpane': 'TaskpaneId SourceLocation! Title',
  Resources: 'Images Urls ShortStrings LongStrings',
};

function parse(text: string): Document {
  return new JSDOM(text, { contentType: 'text/xml' }).window.document;
}

function elements(document: Document, name: string): Element[] {
  return [...document.getElementsByTagNameNS('*', name)];
}

function kindOf(element: Element): string {
  const type = element.getAttribute('xsi:type');
  return type === null ? element.localName : `${element.localName}:${type}`;
}

/** Children that are missing, unknown or out of order, each as a sentence. */
function checkOrder(document: Document): string[] {
  return elements(document, '*').flatMap((element) => {
    const rule = CHILDREN[kindOf(element)] ?? CHILDREN[element.localName];
    if (rule === undefined) return [];
    const wanted = rule.split(' ');
    const names = wanted.map((name) => name.replace('!', ''));
    const found = [...element.children].map(({ localName }) => names.indexOf(localName));
    const missing = wanted.filter(
      (name) => name.endsWith('!') && !found.includes(names.indexOf(name.slice(0, -1))),
    );
    const isOrdered = found.every((at, index) => at >= 0 && at >= (found[index - 1] ?? 0));
    return isOrdered && missing.length === 0
      ? []
      : [`${kindOf(element)}: ${[...element.children].map((child) => child.localName).join(' ')}`];
  });
}

/** The string, address or picture that stands behind a name. */
function resourcesOf(document: Document): Map<string, { kind: string; value: string }> {
  return new Map(
    ['Image', 'Url', 'String'].flatMap((name) =>
      elements(document, name)
        .filter((element) => element.hasAttribute('id'))
        .map((element) => [
          element.getAttribute('id') ?? '',
          {
            kind: element.parentElement?.localName ?? '',
            value: element.getAttribute('DefaultValue') ?? '',
          },
        ]),
    ),
  );
}

/** Width and height in a PNG's header. */
function readPngSize(path: string): string {
  const bytes = readFileSync(path);
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

const document = parse(xml);
const resources = resourcesOf(document);
const named = elements(document, '*').filter((element) => element.hasAttribute('resid'));

describe('manifest.xml', () => {
  it('has its elements in the order of the schema', () => {
    expect(checkOrder(document)).toEqual([]);
    expect(checkOrder(parse(xml.replace('<Label resid="Tab.Label" />', '')))).toHaveLength(1);
    expect(checkOrder(parse(xml.replace('<Permissions>ReadWriteDocument</Permissions>', '')))).toHaveLength(
      1,
    );
  });

  it('names resources that are there, each once, and none in vain', () => {
    const ids = ['Image', 'Url', 'String'].flatMap((name) =>
      elements(document, name).flatMap((element) => element.getAttribute('id') ?? []),
    );
    const wanted = named.map((element) => element.getAttribute('resid') ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    expect(wanted.filter((id) => !resources.has(id))).toEqual([]);
    expect(ids.filter((id) => !wanted.includes(id))).toEqual([]);
    expect([...ids, ...wanted].filter((id) => id.length > 32)).toEqual([]);
  });

  it('takes each string from the list that its length is for', () => {
    const lists = named
      .filter(({ localName }) => ['Label', 'Title', 'Description'].includes(localName))
      .map((element) => [element.localName, resources.get(element.getAttribute('resid') ?? '')?.kind]);
    expect(
      lists.filter(([name, list]) => list !== (name === 'Description' ? 'LongStrings' : 'ShortStrings')),
    ).toEqual([]);
    const tooLong = [...resources.values()].filter(
      ({ kind, value }) =>
        value === '' ||
        (kind === 'ShortStrings' && value.length > 125) ||
        (kind === 'LongStrings' && value.length > 250) ||
        value.length > 2048,
    );
    expect(tooLong).toEqual([]);
    const settingOf = (name: string) => elements(document, name)[0]?.getAttribute('DefaultValue') ?? '';
    expect(settingOf('DisplayName').length).toBeLessThanOrEqual(125);
    expect(settingOf('Description').length).toBeLessThanOrEqual(250);
  });

  it('gives every control and group an id of its own', () => {
    const ids = ['Group', 'Control', 'Item', 'CustomTab'].flatMap((name) =>
      elements(document, name).map((element) => element.getAttribute('id') ?? ''),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id === '' || id.length > 125)).toEqual([]);
  });

  it('has every picture in every size, as large as it says', () => {
    const icons = elements(document, 'Icon');
    expect(icons.length).toBeGreaterThan(0);
    for (const icon of icons) {
      const images = [...icon.children];
      expect(images.map((image) => image.getAttribute('size'))).toEqual(SIZES);
      expect(images.map(pictureSize)).toEqual(SIZES.map((size) => `${size}x${size}`));
    }
    const [small, large] = ['IconUrl', 'HighResolutionIconUrl'].map((name) =>
      readPngSize(fileOf(elements(document, name)[0]?.getAttribute('DefaultValue') ?? '')),
    );
    expect([small, large]).toEqual(['32x32', '64x64']);
  });

  it('runs the page, the functions and the pane in one lasting runtime', () => {
    const runtimes = elements(document, 'Runtime');
    expect(runtimes.map((runtime) => runtime.getAttribute('lifetime'))).toEqual(['long']);
    const overrides = elements(document, 'VersionOverrides')[0];
    const pages = [
      ...runtimes,
      ...elements(document, 'FunctionFile'),
      ...elements(document, 'SourceLocation').filter((element) => overrides?.contains(element)),
    ];
    expect(pages.map((element) => element.getAttribute('resid'))).toEqual(Array(3).fill('Taskpane.Url'));
    expect(elements(document, 'TaskpaneId')).toEqual([]);
    expect(
      elements(document, 'Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')]),
    ).toEqual([['SharedRuntime', '1.1']]);
  });

  it('names the functions that the add-in associates, and all of them', () => {
    const functions = elements(document, 'FunctionName').map(({ textContent }) => textContent);
    expect([...functions].sort()).toEqual([...RIBBON_TASK_NAMES].sort());
  });

  it('is of the version of the package', () => {
    expect(elements(document, 'Version')[0]?.textContent).toBe(`${version}.0`);
  });
});

function fileOf(url: string): string {
  return url.replace(DEVELOPMENT_URL, '');
}

function pictureSize(image: Element): string {
  return readPngSize(fileOf(resources.get(image.getAttribute('resid') ?? '')?.value ?? ''));
}

describe('rewriteManifest', () => {
  const production = rewriteManifest(xml, 'https://tools.example.gov.uk/register', '2.3.4');

  it('puts every address into the folder, in the version given', () => {
    const addresses = [...production.matchAll(/"(https?:[^"]*)"/g)]
      .flatMap(([, address]) => address ?? [])
      .filter((address) => !address.startsWith('http://schemas.microsoft.com/'))
      .filter((address) => address !== 'http://www.w3.org/2001/XMLSchema-instance');
    expect(addresses.length).toBeGreaterThan(50);
    expect(
      addresses.filter((address) => !address.startsWith('https://tools.example.gov.uk/register/')),
    ).toEqual([]);
    expect(production).not.toMatch(/localhost|<!--/);
    expect(elements(parse(production), 'Version')[0]?.textContent).toBe('2.3.4.0');
    expect(checkOrder(parse(production))).toEqual([]);
  });

  it.each(['http://example.org/', 'example.org', 'https://example.org/?a=1', ''])('refuses %p', (url) => {
    expect(() => parseFolderUrl(url)).toThrow('such as https://example.org/register/');
  });
});
