/** The part of the ribbon that an add-in's manifest describes. */
export interface Ribbon {
  readonly tab: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

/** Addresses of a picture by its size in pixels. */
export type IconAddresses = ReadonlyMap<number, string>;

interface Labelled {
  readonly id: string;
  readonly label: string;
  /** What the tip under the pointer says; its title is the label again in most manifests. */
  readonly tip: { readonly title: string; readonly text: string };
  readonly icons: IconAddresses;
}

export type RibbonAction =
  { readonly kind: 'show pane' } | { readonly kind: 'run'; readonly functionName: string };

export interface RibbonButton extends Labelled {
  readonly kind: 'button';
  readonly action: RibbonAction;
}

export interface RibbonMenu extends Labelled {
  readonly kind: 'menu';
  readonly items: readonly RibbonButton[];
}

export type RibbonControl = RibbonButton | RibbonMenu;

/** What stands behind each `resid`: a text or an address. */
type Resources = ReadonlyMap<string, string>;

/**
 * Reads the first tab of a manifest's ribbon.
 * @param folder where the add-in's files stand, in place of the folder that the manifest names
 * @throws when the manifest lacks a part that the ribbon is made of, naming it
 */
export function readRibbon(manifest: Document, folder: string): Ribbon {
  const resources = readResources(manifest, folder);
  const surface = [...manifest.getElementsByTagNameNS('*', 'ExtensionPoint')].find(
    (point) => typeOf(point) === 'PrimaryCommandSurface',
  );
  const tab = surface && childrenNamed(surface, 'CustomTab')[0];
  if (!tab) throw new Error('Expected a CustomTab on the PrimaryCommandSurface, got none');
  return {
    tab: textBehind(tab, 'Label', resources),
    groups: childrenNamed(tab, 'Group').map((group) => ({
      id: idOf(group),
      label: textBehind(group, 'Label', resources),
      controls: childrenNamed(group, 'Control').map((control) => readControl(control, resources)),
    })),
  };
}

function readControl(control: Element, resources: Resources): RibbonControl {
  if (typeOf(control) !== 'Menu') return readButton(control, resources);
  const items = childrenNamed(requireChild(control, 'Items'), 'Item');
  return {
    kind: 'menu',
    ...readLabels(control, resources),
    items: items.map((item) => readButton(item, resources)),
  };
}

function readButton(control: Element, resources: Resources): RibbonButton {
  return {
    kind: 'button',
    ...readLabels(control, resources),
    action: readAction(requireChild(control, 'Action')),
  };
}

function readLabels(control: Element, resources: Resources): Labelled {
  const tip = requireChild(control, 'Supertip');
  return {
    id: idOf(control),
    label: textBehind(control, 'Label', resources),
    tip: {
      title: textBehind(tip, 'Title', resources),
      text: textBehind(tip, 'Description', resources),
    },
    icons: readIcons(childrenNamed(control, 'Icon')[0], resources),
  };
}

function readIcons(icon: Element | undefined, resources: Resources): IconAddresses {
  const images = icon ? childrenNamed(icon, 'Image') : [];
  return new Map(images.map((image) => [Number(image.getAttribute('size')), behind(image, resources)]));
}

function readAction(action: Element): RibbonAction {
  const type = typeOf(action);
  if (type === 'ShowTaskpane') return { kind: 'show pane' };
  if (type !== 'ExecuteFunction') throw new Error(`Expected a known Action, got "${type}"`);
  return { kind: 'run', functionName: requireChild(action, 'FunctionName').textContent.trim() };
}

function readResources(manifest: Document, folder: string): Resources {
  const page = manifest.getElementsByTagNameNS('*', 'SourceLocation')[0]?.getAttribute('DefaultValue') ?? '';
  const own = page.replace(/[^/]*$/, '');
  const named = ['Image', 'Url', 'String'].flatMap((name) => [...manifest.getElementsByTagNameNS('*', name)]);
  return new Map(
    named
      .filter((element) => element.hasAttribute('id'))
      .map((element) => [idOf(element), (element.getAttribute('DefaultValue') ?? '').replace(own, folder)]),
  );
}

function textBehind(parent: Element, name: string, resources: Resources): string {
  return behind(requireChild(parent, name), resources);
}

function behind(element: Element, resources: Resources): string {
  const id = element.getAttribute('resid') ?? '';
  const found = resources.get(id);
  if (found === undefined) throw new Error(`Expected a resource "${id}", got none`);
  return found;
}

function requireChild(parent: Element, name: string): Element {
  const [child] = childrenNamed(parent, name);
  if (!child) throw new Error(`Expected a ${name} in ${parent.localName} "${idOf(parent)}", got none`);
  return child;
}

function childrenNamed(parent: Element, name: string): Element[] {
  return [...parent.children].filter(({ localName }) => localName === name);
}

function idOf(element: Element): string {
  return element.getAttribute('id') ?? '';
}

function typeOf(element: Element): string {
  return element.getAttribute('xsi:type') ?? '';
}
