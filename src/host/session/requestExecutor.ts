import { answerRequest } from '../protocol/answerRequest';
import { HostError, type HostErrorCode } from '../protocol/hostError';
import type { HostRoot } from '../protocol/hostRoot';
import { REQUEST_FLAG, type RequestBody, type ResponseBody } from '../protocol/wire';
import { kindOfRequest, utf8Length, type RequestLog } from './requestLog';

/** What the client hands an executor, and what it wants back. */
export interface RequestMessage {
  readonly Url: string;
  readonly Headers: Readonly<Record<string, string>>;
  /** The request's body; the client leaves writing it as text to the executor. */
  readonly Body: object | string;
}

export interface ResponseMessage {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: ResponseBody | null;
}

/** What the client hands its requests to. */
export interface Executor {
  executeAsync(customData: string, requestFlags: number, message: RequestMessage): Promise<ResponseMessage>;
}

/** How the host is made to misbehave as Excel can. */
export interface TransportRules {
  /** 5 MB in Excel on the web; Infinity for none. */
  readonly payloadLimitBytes: number;
  /** Asked at each request: whether somebody is typing in a cell. */
  readonly isEditingCell: () => boolean;
  /** Resolves once nobody is typing any more; requests that wait for it are answered then. */
  readonly editingEnds: () => Promise<void>;
}

/** Carries the client's requests to a workbook and writes them down. */
export class RequestExecutor implements Executor {
  constructor(
    private readonly host: HostRoot,
    private readonly rules: TransportRules,
    private readonly log: RequestLog,
    private readonly afterRequest: () => void,
  ) {}

  /** Called by the client; its name and arguments are the client's. */
  async executeAsync(
    _customData: string,
    requestFlags: number,
    message: RequestMessage,
  ): Promise<ResponseMessage> {
    // The client may go on with its objects meanwhile.
    const text = textOf(message.Body);
    const waits = (requestFlags & REQUEST_FLAG.delayForCellEdit) !== 0;
    if (waits && this.rules.isEditingCell()) await this.rules.editingEnds();
    // A fault of this host rejects the promise and reaches the add-in as the error it is.
    return this.answer(requestFlags, text);
  }

  private answer(requestFlags: number, text: string): ResponseMessage {
    const requestBytes = utf8Length(text);
    // The client wrote the text; wire.ts describes what it writes.
    const body = JSON.parse(text) as RequestBody;
    const kind = kindOfRequest(body);
    const refusal = this.refuseUnread(requestFlags, requestBytes);
    if (refusal) {
      this.log.add({ kind, requestBytes, responseBytes: 0, calls: [] });
      return refuseAs(refusal);
    }
    const { response, calls } = answerRequest(this.host, body);
    const responseBytes = utf8Length(JSON.stringify(response));
    this.log.add({ kind, requestBytes, responseBytes, calls });
    this.afterRequest();
    if (responseBytes > this.rules.payloadLimitBytes) return refuseAs('ResponsePayloadSizeLimitExceeded');
    return { HttpStatusCode: 200, ErrorCode: '', ErrorMessage: '', Headers: {}, Body: response };
  }

  private refuseUnread(requestFlags: number, requestBytes: number): HostErrorCode | undefined {
    if (requestBytes > this.rules.payloadLimitBytes) return 'RequestPayloadSizeLimitExceeded';
    const waits = (requestFlags & REQUEST_FLAG.delayForCellEdit) !== 0;
    return this.rules.isEditingCell() && !waits ? 'InvalidOperationInCellEditMode' : undefined;
  }
}

/** A request's body as the text that goes over the wire. */
export function textOf(body: object | string): string {
  return typeof body === 'string' ? body : JSON.stringify(body);
}

/** A refusal before or after the batch itself: no action is told of. */
export function refuse(code: string, message: string): ResponseMessage {
  return { HttpStatusCode: 400, ErrorCode: code, ErrorMessage: message, Headers: {}, Body: null };
}

function refuseAs(code: HostErrorCode): ResponseMessage {
  return refuse(code, new HostError(code).message);
}
