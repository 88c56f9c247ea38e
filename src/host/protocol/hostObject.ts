import { apiNotFound } from './hostError';
import type { Json } from './wire';

/** An argument of a call: plain JSON, or an object of the same request. */
export type Argument = Json | HostObject | readonly (HostObject | null)[];

/** What a member gives back: JSON for a result, an object for a new path, `undefined` for nothing. */
export type Answer = Json | HostObject | undefined;

/**
 * The members of one Excel class by their wire names, over a state of the class's own. What is in no table is
 * answered `ApiNotFound`.
 */
export interface ClassTable<State> {
  readonly name: string;
  /** What tells the object from its like; sent with every instantiation and query. `undefined` is not sent. */
  readonly identity?: Readonly<Record<string, (state: State) => Json | undefined>>;
  readonly read?: Readonly<Record<string, (state: State) => Json>>;
  /** Scalars left out when all are asked for, because the client does not ask for them either or they cost much. */
  readonly notByDefault?: readonly string[];
  readonly write?: Readonly<Record<string, (state: State, value: Json) => void>>;
  readonly navigate?: Readonly<Record<string, (state: State) => HostObject>>;
  /** Methods that only look. */
  readonly ask?: Readonly<Record<string, (state: State, ...args: Argument[]) => Answer>>;
  /** Methods that change the workbook. */
  readonly act?: Readonly<Record<string, (state: State, ...args: Argument[]) => Answer>>;
  /** Collections only: all items, in order. */
  readonly items?: (state: State) => readonly HostObject[];
  /** Collections only: the item of an id or name, `undefined` when there is none. */
  readonly item?: (state: State, key: Argument) => HostObject | undefined;
}

/** An object of the workbook as the dispatcher sees it, whatever its class. */
export interface HostObject {
  readonly className: string;
  readonly isNull: boolean;
  /** The class's own state; ask for it with `stateOf`. */
  readonly state: unknown;
  identity(): Readonly<Record<string, Json>>;
  scalarNames(): readonly string[];
  defaultScalarNames(): readonly string[];
  read(name: string): Json;
  write(name: string, value: Json): void;
  navigationNames(): readonly string[];
  navigate(name: string): HostObject;
  changes(method: string): boolean;
  call(method: string, args: readonly Argument[]): Answer;
  items(): readonly HostObject[] | undefined;
  item(key: Argument): HostObject | undefined;
}

/** The maker of objects of one class. */
export type ClassMaker<State> = (state: State) => HostObject;

/** `worksheets` for `Worksheets`: the name as the add-in's author writes it. */
export function authorName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/**
 * Turns a table into the maker of its objects. Classes refer to each other in circles, so a table may be given as
 * a function that is asked when the first object is made.
 */
export function defineClass<State>(table: ClassTable<State> | (() => ClassTable<State>)): ClassMaker<State> {
  let known = typeof table === 'function' ? undefined : table;
  return (state) => {
    known ??= typeof table === 'function' ? table() : table;
    return new TableObject(known, state);
  };
}

class TableObject<State> implements HostObject {
  readonly isNull = false;

  constructor(
    private readonly table: ClassTable<State>,
    readonly state: State,
  ) {}

  get className(): string {
    return this.table.name;
  }

  identity(): Readonly<Record<string, Json>> {
    const read = Object.entries(this.table.identity ?? {}).map(
      ([name, of]) => [name, of(this.state)] as const,
    );
    return Object.fromEntries(read.filter((pair): pair is readonly [string, Json] => pair[1] !== undefined));
  }

  scalarNames(): readonly string[] {
    return Object.keys(this.table.read ?? {});
  }

  defaultScalarNames(): readonly string[] {
    return this.scalarNames().filter((name) => !this.table.notByDefault?.includes(name));
  }

  navigationNames(): readonly string[] {
    return Object.keys(this.table.navigate ?? {});
  }

  read(name: string): Json {
    return this.require(this.table.read, name)(this.state);
  }

  write(name: string, value: Json): void {
    this.require(this.table.write, name)(this.state, value);
  }

  navigate(name: string): HostObject {
    return this.require(this.table.navigate, name)(this.state);
  }

  changes(method: string): boolean {
    return Object.hasOwn(this.table.act ?? {}, method);
  }

  call(method: string, args: readonly Argument[]): Answer {
    const methods = this.changes(method) ? this.table.act : this.table.ask;
    return this.require(methods, method)(this.state, ...args);
  }

  items(): readonly HostObject[] | undefined {
    return this.table.items?.(this.state);
  }

  item(key: Argument): HostObject | undefined {
    if (!this.table.item) throw apiNotFound(`${this.className}.getItem`);
    return this.table.item(this.state, key);
  }

  private require<Member>(members: Readonly<Record<string, Member>> | undefined, name: string): Member {
    const member = members && Object.hasOwn(members, name) ? members[name] : undefined;
    if (member === undefined) throw apiNotFound(`${this.className}.${authorName(name)}`);
    return member;
  }
}

/** Whether an argument or answer is an object of the workbook rather than JSON. */
export function isHostObject(value: unknown): value is HostObject {
  return value instanceof TableObject || value === NULL_OBJECT;
}

/** The object that is not there: children of it are not there either, calls and writes on it do nothing. */
export const NULL_OBJECT: HostObject = {
  className: 'Null',
  isNull: true,
  state: undefined,
  identity: () => ({}),
  scalarNames: () => [],
  defaultScalarNames: () => [],
  read: () => null,
  write: () => undefined,
  navigationNames: () => [],
  navigate: () => NULL_OBJECT,
  changes: () => false,
  call: () => undefined,
  items: () => undefined,
  item: () => NULL_OBJECT,
};
