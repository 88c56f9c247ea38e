/** The longest formula Excel takes, its `=` included (Excel specifications and limits). */
export const MAX_FORMULA_LENGTH = 8192;

type Token = readonly [
  kind: 'operand' | 'name' | 'infix' | 'prefix' | 'postfix' | '(' | ')' | ',' | '{' | '}' | ';',
];

const SPACE = /^\s+/;
const STRING = /^"(?:[^"]|"")*"/;
const NUMBER = /^(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/;
const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)/i;
const REFERENCE_OR_NAME =
  /^(?:(?:'(?:[^']|'')+'|\[[^\]]+\][^!'"(),;{}\s]*|[\p{L}_][\p{L}\p{N}_.]*)!)?(?:\$?[A-Za-z]{1,3}\$?\d+|\$?\d+(?=:)|\$\d+|[\p{L}_\\$][\p{L}\p{N}_.$?\\]*|#REF!)(?:\[(?:[^[\]]|\[[^\]]*\])*\])?#?/u;
/** A table's column named within the table: `[@Amount]`. */
const OWN_COLUMN = /^\[(?:[^[\]]|\[[^\]]*\])*\]/;
const INFIX = /^(?:<=|>=|<>|[=<>&+\-*/^:])/;

/** Whether text after the `=` is a formula Excel would accept, as far as its shape tells. */
export function isFormula(text: string): boolean {
  const tokens = readTokens(text);
  return tokens !== undefined && tokens.length > 0 && new Reader(tokens).readsAll();
}

function readTokens(text: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let rest = text.replace(SPACE, '');
  while (rest !== '') {
    const [token, length] = readToken(rest, expectsOperand(tokens));
    if (!token) return undefined;
    tokens.push(token);
    rest = rest.slice(length).replace(SPACE, '');
  }
  return tokens;
}

function expectsOperand(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)?.[0];
  return last === undefined || !['operand', 'name', 'postfix', ')', '}'].includes(last);
}

function readToken(rest: string, operandNext: boolean): readonly [Token | undefined, number] {
  const first = rest.charAt(0);
  if (first === '(' || first === ')' || first === '{' || first === '}' || first === ',' || first === ';') {
    return [[first], 1];
  }
  if (operandNext && (first === '+' || first === '-' || first === '@')) return [['prefix'], 1];
  if (!operandNext && (first === '%' || first === '#')) return [['postfix'], 1];
  if (!operandNext) return [INFIX.test(rest) ? ['infix'] : undefined, INFIX.exec(rest)?.[0].length ?? 0];
  const name = (REFERENCE_OR_NAME.exec(rest) ?? OWN_COLUMN.exec(rest))?.[0];
  if (name !== undefined) return [['name'], name.length];
  const literal = (STRING.exec(rest) ?? NUMBER.exec(rest) ?? ERROR.exec(rest))?.[0];
  return [literal === undefined ? undefined : ['operand'], literal?.length ?? 0];
}

/** A recursive-descent reader that only says whether the tokens form an expression. */
class Reader {
  private next = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  readsAll(): boolean {
    return this.readExpression() && this.next === this.tokens.length;
  }

  private take(kind: Token[0]): boolean {
    if (this.tokens[this.next]?.[0] !== kind) return false;
    this.next += 1;
    return true;
  }

  private readExpression(): boolean {
    do {
      while (this.take('prefix'));
      if (!this.readOperand()) return false;
      while (this.take('postfix'));
    } while (this.take('infix'));
    return true;
  }

  private readOperand(): boolean {
    if (this.take('operand')) return true;
    if (this.take('name')) return !this.take('(') || this.readArguments();
    if (this.take('{')) return this.readArray();
    return this.take('(') && this.readUnion();
  }

  private readArguments(): boolean {
    while (!this.take(')')) {
      if (this.take(',')) continue;
      if (!this.readExpression()) return false;
      const ended = this.tokens[this.next]?.[0];
      if (ended !== ',' && ended !== ')') return false;
    }
    return true;
  }

  /** What stands in brackets: one expression, or several ranges taken together. */
  private readUnion(): boolean {
    do if (!this.readExpression()) return false;
    while (this.take(','));
    return this.take(')');
  }

  private readArray(): boolean {
    do if (!this.readExpression()) return false;
    while (this.take(',') || this.take(';'));
    return this.take('}');
  }
}
