import type { XmlElement } from '../xml/tree';

/** A formula as the file holds it: its text without `=`, and the attributes that say of what kind it is. */
export interface FormulaRecord {
  text: string;
  /** `t`, `ref`, `si`, `dt2D`, `r1` … (ECMA-376 18.3.1.40); undefined for an ordinary formula. */
  attributes?: Readonly<Record<string, string>>;
}

/** A `<c>` element. */
export interface CellRecord {
  column: number;
  /** Index into `cellXfs`. */
  style: number;
  /** `t`: `s`, `b`, `e`, `str`, `inlineStr`, `d`, or `''` for a number. */
  type: string;
  /** Text of `<v>`. */
  value?: string;
  formula?: FormulaRecord;
  /** Text of an `<is>` that is a plain text. */
  inline?: string;
  /** A formatted `<is>`, `<extLst>` and whatever else the cell holds. */
  others?: XmlElement[];
  /** Attributes besides `r`, `s` and `t`, such as `cm`. */
  attributes?: Readonly<Record<string, string>>;
}

/** A `<row>` element; `attributes` are without `r` and `spans` and are shared between rows, so never changed in place. */
export interface RowRecord {
  attributes: Readonly<Record<string, string>>;
  /** In order of column. */
  cells: CellRecord[];
}

/** Whether a cell holds more than a format. */
export function hasContent(cell: CellRecord): boolean {
  return cell.value !== undefined || cell.formula !== undefined || cell.type === 'inlineStr';
}
