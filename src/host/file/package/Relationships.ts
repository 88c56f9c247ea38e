import { childrenNamed, element, removeNode, type XmlElement } from '../xml/tree';
import { resolveTarget } from './partPath';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships/';

export interface Relationship {
  readonly id: string;
  /** Last part of the type: `worksheet`, `table`, `hyperlink` … the same in transitional and strict files. */
  readonly kind: string;
  /** Part name; or, when external, the address as stored. */
  readonly target: string;
  readonly external: boolean;
}

/** The relationships of one part. */
export class Relationships {
  private tree: XmlElement;

  constructor(
    private readonly from: string,
    private readonly strict: boolean,
    tree: XmlElement | undefined,
    private readonly changed: (tree: XmlElement) => void,
  ) {
    this.tree = tree ?? element('Relationships', { xmlns: NAMESPACE });
  }

  all(): Relationship[] {
    return childrenNamed(this.tree, 'Relationship').map((node) => {
      const { Id = '', Type = '', Target = '', TargetMode } = node.attributes;
      const external = TargetMode === 'External';
      return {
        id: Id,
        kind: Type.slice(Type.lastIndexOf('/') + 1),
        target: external ? Target : resolveTarget(this.from, Target),
        external,
      };
    });
  }

  ofKind(kind: string): Relationship[] {
    return this.all().filter((each) => each.kind === kind);
  }

  find(id: string | undefined): Relationship | undefined {
    return this.all().find((each) => each.id === id);
  }

  /** Adds a relationship and gives its id. `target` is a part name, or an address when `external`. */
  add(kind: string, target: string, external = false): string {
    const taken = new Set(this.all().map((each) => each.id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    const attributes = {
      Id: id,
      Type: kind.includes('/') ? kind : (this.strict ? STRICT : TRANSITIONAL) + kind,
      Target: external ? target : `/${target}`,
      TargetMode: external ? 'External' : undefined,
    };
    this.tree.children.push(element('Relationship', attributes));
    this.changed(this.tree);
    return id;
  }

  remove(id: string): void {
    const node = childrenNamed(this.tree, 'Relationship').find((each) => each.attributes.Id === id);
    if (!node) return;
    removeNode(this.tree, node);
    this.changed(this.tree);
  }
}
