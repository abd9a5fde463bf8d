import type { StartState } from './vocabulary';
import { piecesOf, type Piece, type PieceKind } from './work-pieces';

/** Share of a clause that must be understood where nothing else says that it is a fact. */
const UNDERSTOOD = 0.5;
/** What was so before and is so no longer: 原未开工现已开工. */
const SINCE = /现|目前|如今|当前|日前/;

/** A verb before these is part of a name: 施工 in 施工队, 施工用地, 开工申请. */
const MAKES_NAMES: ReadonlySet<string> = new Set(['unknown', 'preparation', 'condition', 'money', 'before', 'leave']);

/** What 完成 may be about, before or behind it. */
const FINISHED: ReadonlySet<string> = new Set(['stage', 'launch', 'preparation', 'money', 'condition', 'percent', 'before']);

/**
 * What a clause says; a preparation counts only where no other clause says more. `partly`: a part of the works has resumed or
 * stopped, 部分复工, 一期复工.
 */
export type Saying = StartState | 'preparing' | 'halted' | 'going' | 'partly' | 'unclear';

/** 预计7月: a time to come and nothing that is to come then. */
export function isBarePlan(clause: string): boolean {
  const kinds = piecesOf(clause).map(({ kind }) => kind);
  return kinds.includes('plan') && kinds.includes('time') && kinds.every((kind) => kind === 'plan' || kind === 'time' || kind === 'number');
}

/** （一期）, 部分标段: a clause that only says of what the others speak. */
export function isBarePart(clause: string): boolean {
  const kinds = piecesOf(clause).map(({ kind }) => kind);
  return kinds.includes('part') && kinds.every((kind) => kind === 'part' || kind === 'filler' || kind === 'number');
}

/** What has nothing to do with how much of the works goes on: 因部分资金未到位停工. */
const OF_ANOTHER_MATTER: ReadonlySet<string> = new Set(['money', 'preparation', 'condition', 'leave']);

/** Reads one clause from left to right; `ofPart` where the clauses beside it say that it is about a part. */
export function sayingOf(clause: string, ofPart: boolean): Saying | null {
  const pieces = piecesOf(clause);
  const known = pieces.reduce((sum, { kind, length }) => (kind === 'unknown' ? sum : sum + length), 0);
  const reading = new ClauseReading(
    known / clause.length >= UNDERSTOOD,
    pieces.some(({ kind }) => FINISHED.has(kind)),
    SINCE.test(clause),
    ofPart,
  );
  pieces.forEach((piece, at) => {
    reading.take(piece, pieces[at + 1]?.kind ?? null);
  });
  return reading.result();
}

/** One clause while it is read: what was said before a verb tells whether it has happened. */
class ClauseReading {
  saying: Saying | null = null;
  private denied = false;
  private planned = false;
  private manner = false;
  private delayed = false;
  private leave = false;
  private fact = false;
  private past = false;
  private timed = false;
  private partial: boolean;
  /** The part is one of the works, and no part of the money or the papers. */
  private partOfWorks: boolean;
  /** A resumption was told right before: 已复工60%. */
  private resumed = false;
  private prepared = false;
  private money = false;
  private staged = false;
  private finished = false;
  /** Something not understood stands between a denial or plan and what follows. */
  private gap = false;
  /** A verb was part of a name that is not understood. */
  private misnamed = false;
  /** Whether it was said plainly that the works have begun, or have resumed: null while it was not. */
  private answer: boolean | null = null;

  constructor(
    private readonly understood: boolean,
    /** It names something that may be finished. */
    private readonly named: boolean,
    /** It tells of before and of now. */
    private readonly since: boolean,
    ofPart: boolean,
  ) {
    this.partial = this.partOfWorks = ofPart;
  }

  /** What the clause says; 开工未达标 ends with a denial of something unknown, and so says nothing. */
  result(): Saying | null {
    const begun = this.saying === 'started' || this.saying === 'working';
    return begun && this.denied && !this.past ? 'unclear' : this.saying;
  }

  take({ kind, value }: Piece, next: PieceKind | null): void {
    if (OF_ANOTHER_MATTER.has(kind)) this.partOfWorks = false;
    if (kind !== 'percent') this.resumed = false;
    switch (kind) {
      case 'not':
        this.denied = true;
        this.gap = false;
        return;
      case 'needless':
        this.denied = this.gap = true;
        return;
      case 'plan':
        this.planned = true;
        this.gap = false;
        return;
      case 'leave':
        this.leave = true;
        return;
      case 'put-off':
        this.planned = true;
        this.say('not-started');
        return;
      case 'delayed':
        this.delayed = true;
        return;
      case 'doubt':
        this.say('unclear');
        return;
      case 'past':
        // 未取得许可已开工: what was denied or allowed was another matter.
        this.denied = this.planned = this.leave = this.gap = false;
        this.fact = this.past = true;
        return;
      case 'now':
      case 'past-time':
        this.fact = true;
        return;
      case 'time':
        this.timed = true;
        return;
      case 'manner':
        this.manner = true;
        return;
      case 'part':
        this.partial = this.partOfWorks = true;
        return;
      case 'money':
        this.money = true;
        return;
      case 'unknown':
        this.gap = true;
        this.fact = false;
        return;
      case 'number':
      case 'filler':
      case 'before':
        return;
      default:
        if (next !== null && MAKES_NAMES.has(next) && kind !== 'preparation' && !(kind === 'stop' && next === 'preparation'))
          this.misnamed ||= next === 'unknown';
        else this.verb(kind, value, next === 'now');
    }
  }

  private verb(kind: PieceKind, value: number, goesOn: boolean): void {
    const { denied } = this;
    const blurred = this.gap && (denied || this.planned);
    if (denied) this.denied = this.fact = false;
    switch (kind) {
      case 'preparation':
        // 已签约, 完成招标: that is done, and nothing is said of the works.
        this.prepared = true;
        if (this.misnamed) this.say('unclear');
        else if (!this.finished && (!this.past || denied)) this.say('preparing');
        return;
      case 'settled':
      case 'finish':
        this.finish(denied, kind === 'finish');
        return;
      case 'condition':
        if (denied && !blurred) this.say('not-started');
        return;
      case 'launch':
        if (blurred) this.say('unclear');
        else if ((denied && !this.manner) || this.planned) this.say('not-started');
        return;
      case 'percent':
        this.percent(value, denied);
        return;
      case 'push':
        // 资金未落实: what comes before the works is not done.
        if (denied) this.say(this.money || this.prepared ? 'preparing' : 'unclear');
        else if (!this.prepared && !this.planned && (goesOn || this.fact || this.manner)) this.say('going');
        return;
      case 'stop':
        if (denied) this.say(blurred || this.manner ? 'unclear' : 'working');
        else if (!this.planned) this.say(this.partOfWorks ? 'partly' : 'stopped');
        return;
      case 'halt':
        if (denied) this.say(blurred || this.manner ? 'unclear' : 'working');
        else if (this.partOfWorks && !this.planned) this.say('partly');
        else if (!this.planned) this.say(this.staged || this.saying === 'started' || this.saying === 'working' ? 'stopped' : 'halted');
        return;
      case 'resume':
        this.resumed = true;
        if (blurred || (denied && this.manner) || this.contradicts(denied)) this.say('unclear');
        else if (this.partOfWorks && !this.planned) this.say('partly');
        else if (denied || this.planned) this.say('stopped');
        else if (this.isFact()) this.saying = 'working';
        return;
      case 'begin':
      case 'work':
        this.begin(kind, denied, blurred);
        return;
      case 'stage':
        if (denied || this.planned) {
          if (!this.staged) this.say('unclear');
        } else if (this.isFact()) this.say('working');
        this.staged = true;
        return;
      case 'end':
        if (!denied && !this.planned && !this.staged && !this.money && !this.prepared && this.isFact())
          this.say(this.contradicts(false) ? 'unclear' : this.partial ? 'working' : 'ended');
        return;
      default:
    }
  }

  private begin(kind: 'begin' | 'work', denied: boolean, blurred: boolean): void {
    if (blurred || this.delayed || this.leave || (denied && (this.manner || this.staged)) || this.contradicts(denied)) this.say('unclear');
    else if (denied || this.planned) this.say('not-started');
    else if (this.isFact() && (!this.prepared || this.fact)) this.say(kind === 'begin' ? 'started' : 'working');
  }

  /** 完成 is about what else the clause names; alone it is about the works. */
  private finish(denied: boolean, ofWorks: boolean): void {
    if (denied || this.planned) return;
    this.finished = true;
    if (this.prepared) {
      if (this.saying === 'preparing') this.saying = null;
    } else if (ofWorks && !this.named && this.isFact()) this.say(this.partial ? 'working' : 'ended');
  }

  /** 未开工已开工, 已复工未复工: two answers in one clause, of which nothing says that one was before. */
  private contradicts(denied: boolean): boolean {
    if (this.planned && !denied) return false;
    const before = this.answer;
    this.answer = !denied;
    return before !== null && before === denied && !(this.since && !denied);
  }

  private percent(value: number, denied: boolean): void {
    if (this.resumed && value < 100) this.saying = 'partly';
    if (this.resumed || this.money || denied || this.planned || this.gap || this.prepared) return;
    this.say(value <= 0 ? 'not-started' : value < 100 || this.staged || this.partial ? 'working' : 'ended');
  }

  /** Nothing says that it is only to come, and enough of the clause is understood. */
  private isFact(): boolean {
    return this.fact || (this.understood && !this.timed);
  }

  /** Of two sayings the later, unless it says less: 完成 before 主体 is about it, 停工 ends what went on. */
  private say(now: Saying): void {
    const before = this.saying;
    if (before === 'unclear' || ((before === 'stopped' || before === 'partly') && now !== 'unclear')) return;
    if ((now === 'preparing' || now === 'going') && before !== null) return;
    if (before === 'working' && now === 'started') return;
    // 未正式开工建设: what was denied goes on to the end, unless something says that it has happened since.
    if (before === 'not-started' && now !== 'unclear' && !this.fact) return;
    this.saying = now;
  }
}
