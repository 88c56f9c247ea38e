import {
  ACTION,
  PATH,
  type ActionInfo,
  type ErrorBody,
  type RequestBody,
  type ResponseBody,
} from '../protocol/wire';
import { DOCUMENTED_ERRORS, type DocumentedError } from './documentedErrors';
import type { Fault, FaultFor } from './faults';
import { refuse, textOf, type Executor, type RequestMessage, type ResponseMessage } from './requestExecutor';
import { kindOfRequest, utf8Length } from './requestLog';

/** Carries requests as another executor does, but has them go wrong as a test wants. */
export class FaultyExecutor implements Executor {
  private count = 0;
  private turn: Promise<void> = Promise.resolve();

  constructor(
    private readonly inner: Executor,
    private readonly faultFor: FaultFor,
  ) {}

  /** Called by the client; its name and arguments are the client's. */
  async executeAsync(
    customData: string,
    requestFlags: number,
    { Body, ...message }: RequestMessage,
  ): Promise<ResponseMessage> {
    // The client may go on with its objects meanwhile.
    const text = textOf(Body);
    // The client wrote it; wire.ts describes what it writes.
    const body = (typeof Body === 'string' ? JSON.parse(Body) : Body) as RequestBody;
    const changes = findChanges(body);
    await this.turn;
    const send = (part: object | string) =>
      this.inner.executeAsync(customData, requestFlags, { ...message, Body: part });
    if (kindOfRequest(body) === 'clean-up') return send(text);
    this.count += 1;
    const fault = this.faultFor({
      number: this.count,
      actionCount: body.Actions.length,
      changes,
      bytes: utf8Length(text),
    });
    if (fault?.kind === 'delayed') this.turn = fault.until;
    return answer(body, fault, () => send(text), send);
  }
}

async function answer(
  body: RequestBody,
  fault: Fault | undefined,
  sendAll: () => Promise<ResponseMessage>,
  send: (part: object) => Promise<ResponseMessage>,
): Promise<ResponseMessage> {
  switch (fault?.kind) {
    case undefined:
      return sendAll();
    case 'delayed':
      await fault.until;
      return sendAll();
    case 'refused':
      return refuse(fault.code, DOCUMENTED_ERRORS[fault.code]);
    case 'lost':
      if (fault.when === 'after') await sendAll();
      // excel-web-16.00.debug.js, `CoreErrorCodes.connectionFailure`.
      return { ...refuse('ConnectionFailure', 'The request failed.'), HttpStatusCode: 500 };
    case 'action refused':
      return refuseFrom(await send({ ...body, Actions: body.Actions.slice(0, fault.action) }), fault);
  }
}

/** What Excel answers when the actions up to one were done and that one was refused. */
function refuseFrom(
  message: ResponseMessage,
  { action, code }: { readonly action: number; readonly code: DocumentedError },
): ResponseMessage {
  const { Body } = message;
  // Refused for another reason before that action had its turn.
  if (!Body || Body.Error) return message;
  const error: ErrorBody = {
    Code: code,
    Message: DOCUMENTED_ERRORS[code],
    Location: '',
    ActionIndex: action,
  };
  const { Results = [], TraceIds = [] } = Body;
  const refused: ResponseBody = { Error: error, TraceIds, ProcessedResults: { Results } };
  return { ...message, Body: refused };
}

function findChanges(body: RequestBody): number[] {
  return body.Actions.flatMap((action, index) => (mayChange(body, action) ? [index] : []));
}

/** Writes, calls that are not the client's own housekeeping, and objects that come about by being asked for. */
function mayChange({ ObjectPaths }: RequestBody, action: ActionInfo): boolean {
  const { ActionType, Name, ObjectPathId } = action;
  if (ActionType === ACTION.method) return !Name.startsWith('_');
  const path = ObjectPaths[ObjectPathId];
  if (ActionType === ACTION.instantiate)
    return path?.ObjectPathType === PATH.method && path.Name.startsWith('Add');
  return ActionType === ACTION.setProperty || ActionType === ACTION.update;
}
