import { DECLARATION, element } from './xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Kinds of relationship, by the last word of their address. */
export type Relation =
  | 'worksheet'
  | 'styles'
  | 'theme'
  | 'sharedStrings'
  | 'drawing'
  | 'chart'
  | 'comments'
  | 'vmlDrawing'
  | 'table'
  | 'hyperlink'
  | 'officeDocument'
  | 'extended-properties'
  | 'core-properties';

/** The parts of a package as they are made, with their content types and relationships. */
export class Parts {
  private readonly contents = new Map<string, string>();
  private readonly types = new Map<string, string>();
  private readonly relations = new Map<string, string[]>();

  /** Adds a part; `type` is its content type, or undefined where the extension's default says it. */
  add(path: string, xml: string, type?: string): void {
    this.contents.set(path, xml);
    if (type !== undefined) this.types.set(path, type);
  }

  /** Relates a part (`''` is the package) to a part or a web address, and gives the relationship's id. */
  relate(from: string, relation: Relation, target: string): string {
    const list = this.relations.get(from) ?? [];
    const isLink = relation === 'hyperlink';
    const base = relation === 'core-properties' ? `${PACKAGE}/relationships/metadata` : OFFICE;
    const id = `rId${list.length + 1}`;
    list.push(
      element('Relationship', {
        Id: id,
        Type: `${base}/${relation}`,
        Target: isLink ? target : relativePath(from, target),
        TargetMode: isLink ? 'External' : undefined,
      }),
    );
    this.relations.set(from, list);
    return id;
  }

  /** Every file of the package, the content types first as Excel writes them. */
  files(): [path: string, xml: string][] {
    const relations = [...this.relations].map(([from, list]): [string, string] => [
      relationsPath(from),
      DECLARATION + element('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...list),
    ]);
    return [['[Content_Types].xml', this.typesXml()], ...relations, ...this.contents];
  }

  private typesXml(): string {
    const defaults = {
      rels: 'application/vnd.openxmlformats-package.relationships+xml',
      vml: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
      xml: 'application/xml',
    };
    return (
      DECLARATION +
      element(
        'Types',
        { xmlns: `${PACKAGE}/content-types` },
        ...Object.entries(defaults).map(([Extension, ContentType]) =>
          element('Default', { Extension, ContentType }),
        ),
        ...[...this.types].map(([path, ContentType]) =>
          element('Override', { PartName: `/${path}`, ContentType }),
        ),
      )
    );
  }
}

function relationsPath(from: string): string {
  if (from === '') return '_rels/.rels';
  const cut = from.lastIndexOf('/');
  return `${from.slice(0, cut)}/_rels${from.slice(cut)}.rels`;
}

/** A part's path as seen from another part's folder. */
function relativePath(from: string, target: string): string {
  const folder = from.split('/').slice(0, -1);
  const steps = target.split('/');
  const shared = folder.findIndex((step, at) => step !== steps[at]);
  const kept = shared < 0 ? folder.length : shared;
  return [...folder.slice(kept).map(() => '..'), ...steps.slice(kept)].join('/');
}
