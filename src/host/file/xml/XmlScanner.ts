/** Not well-formed XML, or XML of a kind that a workbook never holds. */
export class XmlError extends Error {
  constructor(readonly reason: string) {
    super(`XML: ${reason}`);
    this.name = 'XmlError';
  }
}

/** More elements, or deeper ones, than this program is willing to hold. */
export class XmlSizeError extends XmlError {}

export type XmlToken = 'open' | 'empty' | 'close' | 'text' | 'end';

const NAMED_ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** No element of a workbook has a tenth of this. */
const MAX_ATTRIBUTES = 500;
const ENTITY = /&([^;]{0,12});?/g;

/**
 * Reads XML token by token, in time linear in its length. Document type declarations are refused, because
 * a workbook never has one and the entities declared in it can be made to expand without end.
 */
export class XmlScanner {
  /** Name of the element just opened or closed. */
  name = '';
  /** Text just read, with entities resolved. */
  text = '';
  /** Attributes of the element just opened: `names[i]` has `values[i]`, for i below `count`. */
  readonly names: string[] = [];
  readonly values: string[] = [];
  count = 0;
  /** Elements open at the moment. */
  depth = 0;
  private position = 0;
  private readonly open: string[] = [];

  private elements = 0;

  constructor(
    private readonly source: string,
    private readonly maxElements = 600_000,
    private readonly maxDepth = 200,
  ) {
    if (source.includes('\0')) throw new XmlError('a null character');
    if (source.charCodeAt(0) === 0xfeff) this.position = 1;
  }

  /** Moves to the next token; comments and processing instructions are passed over. */
  next(): XmlToken {
    for (;;) {
      const at = this.position;
      if (at >= this.source.length) return this.finish();
      if (this.source.charCodeAt(at) !== 60) {
        if (this.readText()) return 'text';
        continue;
      }
      const follows = this.source.charCodeAt(at + 1);
      if (follows === 47) return this.readClose();
      if (follows === 63) this.passOver('?>');
      else if (follows === 33) {
        if (this.readDeclaration()) return 'text';
      } else return this.readOpen();
    }
  }

  /** The value of an attribute of the element just opened. */
  attribute(name: string): string | undefined {
    for (let i = 0; i < this.count; i++) if (this.names[i] === name) return this.values[i];
    return undefined;
  }

  private finish(): XmlToken {
    if (this.open.length > 0) throw new XmlError(`ends inside <${this.open.at(-1) ?? ''}>`);
    return 'end';
  }

  private passOver(end: string): void {
    const at = this.source.indexOf(end, this.position);
    if (at < 0) throw new XmlError(`no ${end}`);
    this.position = at + end.length;
  }

  private readText(): boolean {
    const end = this.source.indexOf('<', this.position);
    const stop = end < 0 ? this.source.length : end;
    const raw = this.source.slice(this.position, stop);
    this.position = stop;
    if (this.open.length === 0) {
      if (raw.trim() !== '') throw new XmlError('text outside the document');
      return false;
    }
    // XML 1.0 section 2.11: line ends are read as a line feed.
    this.text = decodeEntities(raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw);
    return true;
  }

  private readDeclaration(): boolean {
    const at = this.position;
    if (this.source.startsWith('<!--', at)) {
      this.position += 4;
      this.passOver('-->');
      return false;
    }
    if (!this.source.startsWith('<![CDATA[', at) || this.open.length === 0) {
      throw new XmlError('a document type declaration');
    }
    this.passOver(']]>');
    this.text = this.source.slice(at + 9, this.position - 3).replace(/\r\n?/g, '\n');
    return true;
  }

  private readClose(): XmlToken {
    const end = this.source.indexOf('>', this.position);
    if (end < 0) throw new XmlError('a tag is cut off');
    this.name = this.source.slice(this.position + 2, end).trimEnd();
    if (this.open.pop() !== this.name) throw new XmlError(`</${this.name.slice(0, 40)}> closes nothing`);
    this.depth--;
    this.position = end + 1;
    return 'close';
  }

  private readOpen(): XmlToken {
    this.position++;
    this.name = this.readName();
    this.count = 0;
    if (++this.elements > this.maxElements) throw new XmlSizeError('too many elements');
    for (;;) {
      this.skipSpace();
      const code = this.source.charCodeAt(this.position);
      if (code === 62) {
        this.position++;
        this.push();
        return 'open';
      }
      if (code === 47 && this.source.charCodeAt(this.position + 1) === 62) {
        this.position += 2;
        return 'empty';
      }
      this.readAttribute();
    }
  }

  private push(): void {
    this.open.push(this.name);
    this.depth++;
    if (this.depth > this.maxDepth) throw new XmlSizeError('elements are nested too deeply');
  }

  private readAttribute(): void {
    const name = this.readName();
    this.skipSpace();
    if (this.source.charCodeAt(this.position) !== 61)
      throw new XmlError(`attribute ${name.slice(0, 40)} has no value`);
    this.position++;
    this.skipSpace();
    const quote = this.source[this.position] ?? '';
    if (quote !== '"' && quote !== "'") throw new XmlError('an attribute has no quotes');
    const end = this.source.indexOf(quote, this.position + 1);
    if (end < 0) throw new XmlError('an attribute is cut off');
    const raw = this.source.slice(this.position + 1, end);
    this.position = end + 1;
    if (raw.includes('<')) throw new XmlError('< inside an attribute');
    if (this.count >= MAX_ATTRIBUTES) throw new XmlSizeError('too many attributes');
    if (this.attribute(name) !== undefined) throw new XmlError(`attribute ${name} occurs twice`);
    this.names[this.count] = name;
    // XML 1.0 section 3.3.3: white space in an attribute is read as a space unless it was escaped.
    this.values[this.count++] = decodeEntities(
      /[\t\n\r]/.test(raw) ? raw.replace(/\r\n|[\t\n\r]/g, ' ') : raw,
    );
  }

  private readName(): string {
    const start = this.position;
    while (isNameCode(this.source.charCodeAt(this.position))) this.position++;
    if (this.position === start) throw new XmlError('a name is missing');
    return this.source.slice(start, this.position);
  }

  private skipSpace(): void {
    for (;;) {
      const code = this.source.charCodeAt(this.position);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
      this.position++;
    }
  }
}

/** Letters, digits, `:` `_` `-` `.` and all that is not ASCII; ends at white space, `=`, `/`, `>` and quotes. */
function isNameCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 58) ||
    code === 95 ||
    code === 45 ||
    code === 46 ||
    code > 127
  );
}

function decodeEntities(raw: string): string {
  return raw.includes('&') ? raw.replace(ENTITY, decodeEntity) : raw;
}

function decodeEntity(whole: string, body: string): string {
  if (!whole.endsWith(';')) throw new XmlError('& stands alone');
  if (!body.startsWith('#')) {
    const named = NAMED_ENTITIES[body];
    if (named === undefined) throw new XmlError(`&${body}; is not known`);
    return named;
  }
  const code = /^#x/i.test(body) ? parseInt(body.slice(2), 16) : parseInt(body.slice(1), 10);
  if (!(code > 0 && code <= 0x10ffff)) throw new XmlError(`&${body}; is not a character`);
  return String.fromCodePoint(code);
}
