import type { BookFile } from '../file/BookFile';
import { Book } from '../objects/book';
import { findCells, selectRange, type SelectedCells } from '../objects/selection';
import { coAuthor, type CoAuthor } from './coAuthor';
import { FaultyExecutor } from './FaultyExecutor';
import type { FaultFor } from './faults';
import type { OfficeClient } from './officeClient';
import { RequestExecutor, type Executor, type TransportRules } from './requestExecutor';
import { RequestLog } from './requestLog';
import { SelectionWatch } from './SelectionWatch';
import { workbookUser, type WorkbookUser } from './workbookUser';

/** How requests are answered; everything has a default. */
export interface RequestOptions {
  /** Largest request and response in bytes: 5 MB as in Excel on the web by default, `Infinity` for none. */
  readonly payloadLimitBytes?: number;
  /** Whether somebody is typing in a cell; requests that do not wait for it are then refused. */
  readonly isEditingCell?: () => boolean;
  /** Resolves once nobody is typing any more; at once by default. Requests that wait are answered then. */
  readonly editingEnds?: () => Promise<void>;
  /** Has requests go wrong, for tests; none does by default. */
  readonly faults?: FaultFor;
}

/** How a workbook is opened; everything has a default. */
export interface HostOptions extends RequestOptions {
  /** What `workbook.name` gives; `Book1.xlsx` by default. */
  readonly name?: string;
  /** Refuses every write with AccessDenied. */
  readonly readOnly?: boolean;
  /** Writes arrays over hidden rows wrongly, as some Excels on the desktop do (office-js issue 224); false by default. */
  readonly misplacesOverHidden?: boolean;
  /** Language of typed dates and money: `en-GB` by default. */
  readonly locale?: string;
}

/** A workbook that the genuine client can talk to. */
export interface ConnectedWorkbook {
  readonly file: BookFile;
  /** What `Excel.run(session, …)` and `Excel.run({ session }, …)` take. */
  readonly session: Excel.Session;
  readonly requests: RequestLog;
  /** `Excel.run` on this workbook. */
  run<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result>;
  /** Makes plain `Excel.run(…)` mean this workbook, until another one takes its place. */
  makeCurrent(): void;
  /**
   * Lets a further client, such as that of a pane in a frame, talk to the same open workbook: plain `Excel.run(…)` there
   * means this one, and its events are delivered there too. The function that comes back ends it.
   */
  admit(client: OfficeClient, options?: RequestOptions): () => void;
  /** What is selected, and its changes by the add-in or by `select`. */
  readonly selection: Pick<SelectionWatch, 'get' | 'subscribe'>;
  /**
   * Selects cells as the workbook's user does: their sheet comes to the front, and the add-in's listeners are told.
   * Refuses a hidden sheet and cells that are not there with a `HostError`.
   */
  select(cells: SelectedCells): void;
  /** What the workbook's user does besides selecting. */
  readonly user: WorkbookUser;
  /** What others do who have it open too. */
  readonly coAuthor: CoAuthor;
  /**
   * Calls back after each answered request and each edit of the user's, whether or not it changed anything, until the
   * function that it gives is called. A sheet's `changeCount` tells whether it did.
   */
  onAnswered(listener: () => void): () => void;
}

/** Excel on the web's limit for a request and for a response. */
export const WEB_PAYLOAD_LIMIT_BYTES = 5 * 1024 * 1024;

/** RichApi messages that are events (excel-web-16.00.debug.js, `richApiMessageEventCategory`). */
const EVENT_CATEGORY = 65_536;

/** Connects an open workbook file to the client on a window, in Node or in a browser. */
export function connectWorkbook(
  file: BookFile,
  client: OfficeClient,
  options: HostOptions = {},
): ConnectedWorkbook {
  client.connections += 1;
  const book = new Book(file, {
    name: options.name ?? 'Book1.xlsx',
    readOnly: options.readOnly ?? false,
    locale: options.locale ?? 'en-GB',
    misplacesOverHidden: options.misplacesOverHidden ?? false,
    number: client.connections - 1,
  });
  const requests = new RequestLog();
  const clients = new Set([client]);
  const selection = new SelectionWatch(book);
  const listeners = new Set<() => void>();
  const afterChange = () => {
    deliverEvents(book, clients);
    selection.check();
    for (const listener of listeners) listener();
  };
  const sessionOf = (each: OfficeClient, rules: RequestOptions) => {
    const executor = new RequestExecutor(book, transportRules(rules), requests, afterChange);
    return makeSession(each, rules.faults ? new FaultyExecutor(executor, rules.faults) : executor);
  };
  const session = sessionOf(client, options);
  return {
    file,
    session,
    requests,
    run: (batch) => client.Excel.run(session, batch),
    makeCurrent: () => {
      client.OfficeExtension.SessionBase._overrideSession = session;
    },
    admit: (further, rules = {}) => {
      clients.add(further);
      further.OfficeExtension.SessionBase._overrideSession = sessionOf(further, rules);
      return () => clients.delete(further);
    },
    selection,
    select: (cells) => {
      selectRange(findCells(book, cells));
      afterChange();
    },
    user: workbookUser(book, afterChange),
    coAuthor: coAuthor(book, afterChange),
    onAnswered: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function transportRules(options: RequestOptions): TransportRules {
  return {
    payloadLimitBytes: options.payloadLimitBytes ?? WEB_PAYLOAD_LIMIT_BYTES,
    isEditingCell: options.isEditingCell ?? (() => false),
    editingEnds: options.editingEnds ?? (() => Promise.resolve()),
  };
}

/** A session in the client's own sense: where its request contexts get their executor from. */
function makeSession(client: OfficeClient, executor: Executor): Excel.Session {
  const { SessionBase, GenericEventRegistration } = client.OfficeExtension;
  const session: object = Object.assign(Object.create(SessionBase.prototype) as object, {
    _resolveRequestUrlAndHeaderInfo: () =>
      Promise.resolve({ url: 'https://localhost/workbook', headers: {} }),
    _createRequestExecutorOrNull: () => executor,
    getEventRegistration: (controlId: string) =>
      GenericEventRegistration.getGenericEventRegistration(controlId),
  });
  // The client asks sessions for these three members only; the typings' class is of another kind.
  return session;
}

/** Hands over what happened once the client has taken the response in. */
function deliverEvents(book: Book, clients: ReadonlySet<OfficeClient>): void {
  const messages = book.events.take();
  if (messages.length === 0) return;
  setTimeout(() => {
    const entries = messages.map((message) => ({ messageCategory: EVENT_CATEGORY, ...message }));
    for (const client of clients) client.OfficeExtension._testTriggerRichApiMessageEvent({ entries });
  }, 0);
}
