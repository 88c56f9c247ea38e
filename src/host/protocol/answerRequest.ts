import { isHostObject, type HostObject } from './hostObject';
import { HostError } from './hostError';
import type { HostRoot } from './hostRoot';
import { answerQuery, answerQueryAsJson } from './query';
import { RequestPaths } from './resolvePaths';
import { updateObject, writeMember } from './writeMembers';
import {
  ACTION,
  type ActionInfo,
  type ActionResult,
  type ErrorBody,
  type Json,
  type RequestBody,
  type ResponseBody,
} from './wire';

/** A request's response, and the calls it made as the add-in's author would name them. */
export interface AnsweredRequest {
  readonly response: ResponseBody;
  readonly calls: readonly string[];
}

/**
 * Answers one request: its actions one after another until one is refused. What was done before a refusal stays
 * done, as in Excel; only a HostError is a refusal, anything else is a fault of this host and is thrown on.
 */
export function answerRequest(host: HostRoot, body: RequestBody): AnsweredRequest {
  const paths = new RequestPaths(host, body);
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  let refusal: ErrorBody | undefined;
  try {
    for (const [index, action] of body.Actions.entries()) {
      refusal = runAction(host, body, paths, action, index, results);
      if (refusal) break;
      if (action.ActionType === ACTION.trace) traceIds.push(action.Id);
    }
  } finally {
    host.endRequest();
  }
  const response: ResponseBody = refusal
    ? { Error: refusal, TraceIds: traceIds, ProcessedResults: { Results: results } }
    : { Results: results, TraceIds: traceIds };
  return { response, calls: paths.calls };
}

function runAction(
  host: HostRoot,
  body: RequestBody,
  paths: RequestPaths,
  action: ActionInfo,
  index: number,
  results: ActionResult[],
): ErrorBody | undefined {
  try {
    results.push({ ActionId: action.Id, Value: answerAction(host, body, paths, action) });
    return undefined;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { Code: error.code, Message: error.message, Location: error.location ?? '', ActionIndex: index };
  }
}

function answerAction(host: HostRoot, body: RequestBody, paths: RequestPaths, action: ActionInfo): Json {
  if (action.ActionType === ACTION.trace) return null;
  const target = paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION.instantiate:
      return instantiate(host, body, paths, action, target);
    case ACTION.query:
      keepIfWanted(host, body, paths, action, target);
      return answerQuery(target, action.QueryInfo);
    case ACTION.queryAsJson:
      return answerQueryAsJson(target, action.QueryInfo);
    case ACTION.method:
      return callAction(paths, action, target);
    case ACTION.setProperty:
      return target.isNull ? NULL_RESULT : writeMember(host, paths, action, target);
    case ACTION.update:
      return target.isNull ? NULL_RESULT : updateObject(host, paths, action, target);
    default:
      throw new HostError('UnsupportedOperation');
  }
}

/** What Excel answers for calls on an object that is not there. */
const NULL_RESULT: Json = { _IsNull: true };

function instantiate(
  host: HostRoot,
  body: RequestBody,
  paths: RequestPaths,
  action: ActionInfo,
  target: HostObject,
): Json {
  if (target.isNull) return null;
  keepIfWanted(host, body, paths, action, target);
  return target.identity();
}

function keepIfWanted(
  host: HostRoot,
  body: RequestBody,
  paths: RequestPaths,
  action: ActionInfo,
  target: HostObject,
): void {
  if (body.AutoKeepReference && !target.isNull && !paths.isDropped(action.ObjectPathId)) host.keep(target);
}

function callAction(paths: RequestPaths, action: ActionInfo, target: HostObject): Json {
  if (target.isNull) return NULL_RESULT;
  const answer = paths.call(target, action.Name, action.ArgumentInfo);
  if (isHostObject(answer)) return answer.isNull ? null : answer.identity();
  return answer ?? null;
}
