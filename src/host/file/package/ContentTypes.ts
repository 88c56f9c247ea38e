import { childrenNamed, element, removeNode, type XmlElement } from '../xml/tree';

/** `[Content_Types].xml`: what kind each part is of. */
export class ContentTypes {
  constructor(
    private readonly tree: XmlElement,
    private readonly changed: () => void,
  ) {}

  /** The content type of a part, from its own entry or that of its extension. */
  of(path: string): string | undefined {
    const own = this.override(path);
    if (own) return own.attributes.ContentType;
    const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    return childrenNamed(this.tree, 'Default').find(
      (each) => each.attributes.Extension?.toLowerCase() === extension,
    )?.attributes.ContentType;
  }

  setPart(path: string, contentType: string): void {
    this.removePart(path);
    this.tree.children.push(element('Override', { PartName: `/${path}`, ContentType: contentType }));
    this.changed();
  }

  removePart(path: string): void {
    const own = this.override(path);
    if (!own) return;
    removeNode(this.tree, own);
    this.changed();
  }

  private override(path: string): XmlElement | undefined {
    const name = `/${path}`.toLowerCase();
    return childrenNamed(this.tree, 'Override').find(
      (each) => each.attributes.PartName?.toLowerCase() === name,
    );
  }
}
