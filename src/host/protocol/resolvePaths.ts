import { readArguments } from './arguments';
import { apiNotFound, HostError } from './hostError';
import {
  authorName,
  isHostObject,
  NULL_OBJECT,
  type Argument,
  type Answer,
  type HostObject,
} from './hostObject';
import type { HostRoot } from './hostRoot';
import { PATH, type ObjectPathInfo, type RequestBody } from './wire';

/**
 * The objects of one request. Each path is resolved once, when it is first needed, and kept: a path that adds a
 * sheet adds one sheet however often the request names it.
 */
export class RequestPaths {
  private readonly resolved = new Map<number, HostObject>();

  constructor(
    private readonly host: HostRoot,
    private readonly body: RequestBody,
    /** Calls made, as `Worksheet.getRange`, in order. */
    readonly calls: string[] = [],
  ) {}

  /** The object of a path id; throws a HostError when Excel would refuse it. */
  resolve(id: number): HostObject {
    const known = this.resolved.get(id);
    if (known) return known;
    const object = this.resolveInfo(this.info(id));
    this.resolved.set(id, object);
    return object;
  }

  /** Whether the client drops the object within the request, so that no reference is wanted for it. */
  isDropped(id: number): boolean {
    return this.info(id).D === true;
  }

  /** Calls a method of an object with the arguments an action or a path carries. */
  call(target: HostObject, method: string, info: Parameters<typeof readArguments>[0]): Answer {
    if (target.isNull) return NULL_OBJECT;
    const location = `${target.className}.${authorName(method)}`;
    this.calls.push(location);
    const args: readonly Argument[] = readArguments(info, (id) => this.resolve(id));
    return located(location, () => {
      const changes = target.changes(method);
      if (changes && this.host.readOnly) throw new HostError('AccessDenied');
      const answer = target.call(method, args);
      if (changes) this.host.noteChange();
      return answer;
    });
  }

  private info(id: number): ObjectPathInfo {
    const info = this.body.ObjectPaths[String(id)];
    if (!info) throw new HostError('InvalidRequest', `No object path has the id ${id}.`);
    return info;
  }

  private resolveInfo(info: ObjectPathInfo): HostObject {
    switch (info.ObjectPathType) {
      case PATH.globalObject:
        return this.host.root;
      case PATH.referenceId:
        return this.requireReference(info.Name);
      case PATH.nullObject:
        return NULL_OBJECT;
      case PATH.newObject:
        throw apiNotFound(info.Name);
      default:
        return this.resolveChild(info, this.resolve(info.ParentObjectPathId ?? 0));
    }
  }

  private resolveChild(info: ObjectPathInfo, parent: HostObject): HostObject {
    if (parent.isNull) return NULL_OBJECT;
    switch (info.ObjectPathType) {
      case PATH.property:
        return located(`${parent.className}.${authorName(info.Name)}`, () => parent.navigate(info.Name));
      case PATH.indexer:
        return this.requireItem(parent, info);
      case PATH.method: {
        const answer = this.call(parent, info.Name, info.ArgumentInfo);
        if (isHostObject(answer)) return answer;
        throw apiNotFound(`${parent.className}.${authorName(info.Name)}`);
      }
      default:
        throw new HostError('InvalidRequest', `Unknown kind of object path: ${info.ObjectPathType}.`);
    }
  }

  private requireItem(parent: HostObject, info: ObjectPathInfo): HostObject {
    const location = `${parent.className}.getItem`;
    const [key = null] = readArguments(info.ArgumentInfo, (id) => this.resolve(id));
    return located(location, () => {
      const item = parent.item(key);
      if (!item) throw new HostError('ItemNotFound');
      return item;
    });
  }

  private requireReference(id: string): HostObject {
    const object = this.host.byReference(id);
    if (!object) throw new HostError('InvalidReference');
    return object;
  }
}

/** Runs something and names its place in the API when it is refused without a place of its own. */
export function located<Result>(location: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (error instanceof HostError && error.location === undefined) {
      throw new HostError(error.code, error.message, location);
    }
    throw error;
  }
}
