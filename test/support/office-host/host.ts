import type { Area } from '../../../src/spreadsheet/snapshot';
import { areaAddress } from '../../../src/spreadsheet/address';
import type { Book, Sheet } from '../book-model/book';
import { ensureCell } from '../book-model/cells';
import { enter } from '../book-model/enter';
import { loadClient, type Bridge, type OfficeClient } from './client';
import { RichError, type HostObject } from './host-object';
import { interpret } from './interpreter';
import { ACTION, type RequestBody, type ResponseBody } from './messages';
import { workbookObject } from './objects/workbook';
import { includesSet } from './requirement-sets';

/** An error to be answered. */
export interface Fault {
  readonly code: string;
  /** The requests that it meets: the one so many after the next, or those of which this is true. */
  readonly meets: number | ((body: RequestBody) => boolean);
  /** Share of the actions of the request that are carried out first; none if left out. */
  readonly share?: number;
  /** Answered at the transport, with this status, instead of in the body. */
  readonly status?: number;
  /** Everything is carried out, and the answer gets lost. */
  readonly lost?: boolean;
  /** Met again and again. */
  readonly lasting?: boolean;
}

export interface Exchange {
  readonly body: RequestBody;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

const MEGABYTE = 1024 * 1024;
const CHANGED_EVENT = 10;

/** What the host answers to one request. */
export interface Answer {
  readonly statusCode: number;
  readonly body: unknown;
}

/** An event as the client's channel takes it: kind of message, kind of event, its target, its arguments as text, a number. */
export type EventEntry = readonly [65_536, number, string, string, 0];

/**
 * An Excel made of a workbook in memory. Microsoft's client talks to it by messages and nothing else: the
 * one in this process through {@link OfficeHost.client}, one in a browser through `serve` and `onEvent`.
 */
export class OfficeHost {
  /** Round trips of the add-in; the library's own clean-ups, which nobody waits for, are not among them. */
  readonly exchanges: Exchange[] = [];
  cellEditing = false;
  /** Milliseconds that an answer takes. */
  delay = 0;
  /** Megabytes of one request or response; Excel on the web takes 5. */
  limit = 5;
  /** Called before each round trip with its number: the place for a co-author. */
  onRequest: (number: number, body: RequestBody) => void = () => undefined;
  /** Called with each event that somebody has registered for. */
  onEvent: (entry: EventEntry) => void;
  private faults: (Fault & { readonly from: number })[] = [];
  private readonly references = new Map<string, HostObject>();
  private readonly watched = new Set<string>();
  private readonly bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => setTimeout(() => this.receive(text), this.delay),
  };
  private ownClient: OfficeClient | null = null;
  private readonly root: HostObject;

  constructor(
    readonly book: Book,
    readonly supported = '1.17',
  ) {
    this.onEvent = (entry) => this.bridge.onMessageFromHost?.(JSON.stringify({ type: 3, controlId: '', message: { entries: [entry] } }));
    this.root = workbookObject({
      book,
      supported,
      references: this.references,
      changed: (sheet, area) => this.tell(sheet, area, 'ThisLocalAddin'),
      watch: (target, on) => (on ? this.watched.add(target) : this.watched.delete(target)),
    });
  }

  /** Microsoft's client in this process, connected to this host. */
  get client(): OfficeClient {
    return (this.ownClient ??= loadClient(this.bridge));
  }

  supports(version: string): boolean {
    return includesSet(this.supported, version);
  }

  /** Answers an error to requests to come. */
  fail(fault: Fault): void {
    this.faults.push({ ...fault, from: this.exchanges.length });
  }

  /** Has no more errors to answer. */
  recover(): void {
    this.faults = [];
  }

  /** Types into a cell as the user does: those who listen are told. */
  userTypes(sheet: Sheet, area: Area, input: unknown, source: 'Local' | 'Remote' = 'Local'): void {
    enter(ensureCell(sheet, area.row, area.column), input);
    this.tell(sheet, area, 'Unknown', source);
  }

  /** Answers one request, or the error that is to be met. */
  serve(body: RequestBody): Answer {
    const cleanUp = body.Actions.every(({ ActionType, Name }) => ActionType === ACTION.instantiate || Name === '_RemoveReference');
    if (cleanUp)
      return {
        statusCode: 200,
        body: interpret(
          body,
          this.session(() => undefined),
        ),
      };
    const number = this.exchanges.length;
    this.onRequest(number, body);
    const fault = this.faultFor(body, number);
    const size = Buffer.byteLength(JSON.stringify(body));
    const answer =
      fault?.status === undefined
        ? { statusCode: 200, body: this.respond(body, size, fault) }
        : { statusCode: fault.status, body: { error: { code: fault.code, message: 'refused' } } };
    this.exchanges.push({ body, requestBytes: size, responseBytes: Buffer.byteLength(JSON.stringify(answer.body)) });
    return answer;
  }

  /** Tells of a change of another kind than typing, which was made in the model directly. */
  userDoes(sheet: Sheet, area: Area, changeType: string): void {
    this.tell(sheet, area, 'Unknown', 'Local', changeType);
  }

  private receive(text: string): void {
    const { id, message } = JSON.parse(text) as { id: number; message: { body: RequestBody } };
    this.bridge.onMessageFromHost?.(JSON.stringify({ id, type: 1, message: { headers: {}, ...this.serve(message.body) } }));
  }

  private respond(body: RequestBody, size: number, fault: Fault | undefined): ResponseBody {
    if (size > this.limit * MEGABYTE) return refused('RequestPayloadSizeLimitExceeded');
    const failAt = fault?.lost ? Infinity : Math.floor((fault?.share ?? 0) * body.Actions.length);
    const response = interpret(
      body,
      this.session((index) => {
        if (this.cellEditing) throw new RichError('InvalidOperationInCellEditMode');
        if (fault && index >= failAt) throw new RichError(fault.code, 'Range.values');
      }),
    );
    if (fault?.lost) return refused(fault.code);
    return Buffer.byteLength(JSON.stringify(response)) > this.limit * MEGABYTE ? refused('ResponsePayloadSizeLimitExceeded') : response;
  }

  private faultFor(body: RequestBody, number: number): Fault | undefined {
    const fault = this.faults.find(({ meets, from }) => (typeof meets === 'number' ? from + meets === number : meets(body)));
    if (fault && !fault.lasting) this.faults = this.faults.filter((each) => each !== fault);
    return fault;
  }

  private session(beforeAction: (index: number) => void): Parameters<typeof interpret>[1] {
    return { root: this.root, supported: this.supported, references: this.references, beforeAction };
  }

  /** Sends the event of a change, as far as somebody has registered for it. */
  private tell(sheet: Sheet, area: Area, trigger: string, source = 'Local', changeType = 'RangeEdited'): void {
    for (const target of ['Workbook', sheet.id]) {
      if (!this.watched.has(target)) continue;
      const args = {
        changeType,
        source,
        address: areaAddress(area),
        worksheetId: sheet.id,
        shiftDirection: 'None',
        ...(this.supports('1.14') ? { triggerSource: trigger } : {}),
      };
      setTimeout(() => this.onEvent([65_536, CHANGED_EVENT, target, JSON.stringify(args), 0]));
    }
  }
}

function refused(code: string): ResponseBody {
  return { Results: [], TraceIds: [], Error: { Code: code, Message: `(${code})`, Location: '', ActionIndex: 0, HttpStatusCode: 400 } };
}
