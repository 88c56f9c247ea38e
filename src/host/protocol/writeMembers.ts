import { readArguments, requireRecord } from './arguments';
import { HostError, invalidArgument } from './hostError';
import { authorName, isHostObject, type HostObject } from './hostObject';
import type { HostRoot } from './hostRoot';
import { located, type RequestPaths } from './resolvePaths';
import type { ActionInfo, Json } from './wire';

/** Carries out a SetProperty action; its result is always null. */
export function writeMember(
  host: HostRoot,
  paths: RequestPaths,
  action: ActionInfo,
  target: HostObject,
): Json {
  const [value = null] = readArguments(action.ArgumentInfo, (id) => paths.resolve(id));
  if (isHostObject(value)) throw invalidArgument();
  // Without an object at its top an argument is JSON.
  setMember(host, paths, target, action.Name, value as Json);
  return null;
}

/** Carries out an Update action: several members at once, nested objects too. */
export function updateObject(
  host: HostRoot,
  paths: RequestPaths,
  action: ActionInfo,
  target: HostObject,
): Json {
  const [members = null] = readArguments(action.ArgumentInfo, (id) => paths.resolve(id));
  updateMembers(host, paths, target, requireRecord(members));
  return null;
}

function updateMembers(
  host: HostRoot,
  paths: RequestPaths,
  target: HostObject,
  members: Readonly<Record<string, Json>>,
): void {
  for (const [name, value] of Object.entries(members)) {
    const wireName = name.charAt(0).toUpperCase() + name.slice(1);
    if (target.navigationNames().includes(wireName)) {
      updateMembers(host, paths, target.navigate(wireName), requireRecord(value));
    } else setMember(host, paths, target, wireName, value);
  }
}

function setMember(host: HostRoot, paths: RequestPaths, target: HostObject, name: string, value: Json): void {
  const location = `${target.className}.${authorName(name)}`;
  paths.calls.push(`${location} =`);
  located(location, () => {
    if (host.readOnly) throw new HostError('AccessDenied');
    // Before the write, which may be that of `isDirty` itself.
    host.noteChange();
    target.write(name, value);
  });
}
