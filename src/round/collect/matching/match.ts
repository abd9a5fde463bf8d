import { findSimilarNames, nameKey } from '../../../ledger/match/similar-names';
import { normalizeText } from '../../../ledger/cells/cell-text';
import { belongsTo } from '../../groups';
import { nameOf, toldOf, type RoundRecord } from '../../records';
import type { Sign, SignedRow } from '../../sign';
import type { KnownUnits } from '../../unit-names';
import type { Submission } from '../returned/submission';
import { present } from '../../../spreadsheet/present';

/** How a returned row was known to be a project of the ledger; each is shown to the user. */
export type MatchWay = 'sign' | 'code' | 'name' | 'similar' | 'chosen';

export interface Match {
  /** Record of the returned file, and of the ledger. */
  readonly theirs: number;
  readonly ours: number;
  readonly way: MatchWay;
  /** The row bears another name than the project: whether it still is that project is for the user to say. */
  readonly renamed: boolean;
}

export interface Matching {
  readonly matches: readonly Match[];
  /** Returned records that are none of the ledger's projects. */
  readonly added: readonly number[];
  /** Returned records whose project is matched by another row of the same file already. */
  readonly again: readonly Match[];
  /** Row as it was sent, by the returned record. */
  readonly sent: ReadonlyMap<number, SignedRow>;
}

/** What the user set right: a returned record is this project of the ledger, or (null) a new one. */
export type ChosenMatches = ReadonlyMap<number, number | null>;

/** Finds projects of the ledger by what returned rows say of themselves. */
export class ProjectFinder {
  private readonly byPlace = new Map<string, number>();
  private readonly byCode = new Map<string, number[]>();
  private readonly byName = new Map<string, number[]>();
  private readonly names: readonly string[];

  constructor(
    readonly records: readonly RoundRecord[],
    private readonly leadUnits: KnownUnits,
  ) {
    this.names = records.map(nameOf);
    records.forEach((record, index) => {
      this.byPlace.set(placeKey(record.sheet.name, record.row), index);
      put(this.byCode, normalizeText(toldOf(record, 'code')), index);
      put(this.byName, nameKey(present(this.names[index], 'names', index)), index);
    });
  }

  /** The project that a signed row was: its place where its name is still the same there, else its code, else its name. */
  ofSigned(row: SignedRow): number | null {
    const [name, code] = [row.values.get('name') ?? '', row.values.get('code') ?? ''];
    const there = this.byPlace.get(placeKey(row.sheet, row.row));
    if (there !== undefined && normalizeText(present(this.names[there], 'names', there)) === name) return there;
    return this.only(this.byCode, normalizeText(code)) ?? this.only(this.byName, nameKey(name)) ?? null;
  }

  /** Whether a returned row says by its code or name that it is another project than the one that was sent in it. */
  isAnother(record: RoundRecord, row: SignedRow): boolean {
    const said = this.byItsCode(toldOf(record, 'code')) ?? this.byItsName(nameOf(record));
    return said !== null && said !== this.ofSigned(row);
  }

  byItsCode(code: string): number | null {
    return this.only(this.byCode, normalizeText(code));
  }

  /** The project of that name, null where there is none or several: those are for the user to tell apart. */
  byItsName(name: string): number | null {
    return this.only(this.byName, nameKey(name));
  }

  /** Of several projects of the row's name the one that its unit, place, owner or size says, else the only one that is likely; null where none or several are. */
  ofSeveral(row: RoundRecord, isLikely: (record: number) => boolean): number | null {
    const all = this.byName.get(nameKey(nameOf(row))) ?? [];
    if (all.length < 2) return null;
    const said = TELLING.map((tell) => tell(row, this.leadUnits));
    const agree = all.filter((index) => {
      const own = present(this.records[index], 'records', index);
      return TELLING.every((tell, at) => isSame(said[at] ?? '', tell(own, this.leadUnits)));
    });
    const [only, ...more] = agree.length > 1 ? agree.filter(isLikely) : agree;
    return more.length === 0 ? (only ?? null) : null;
  }

  /** Projects whose names differ only in words that any name may have or lack, by the place of the name asked for. */
  similarTo(names: readonly string[]): ReadonlyMap<number, number> {
    const { similar } = findSimilarNames([...this.names, ...names]);
    const start = this.names.length;
    return new Map(similar.flatMap(([later, earlier]) => (later >= start && earlier < start ? [[later - start, earlier] as const] : [])));
  }

  private only(places: ReadonlyMap<string, readonly number[]>, key: string): number | null {
    const found = key === '' ? undefined : places.get(key);
    return found?.length === 1 ? (found[0] ?? null) : null;
  }
}

/** What tells projects of one name apart. */
const TELLING: readonly ((record: RoundRecord, leadUnits: KnownUnits) => string)[] = [
  (record, leadUnits) => unitsText(record, leadUnits),
  (record) => belongsTo(record, 'township').map(normalizeText).join('、'),
  (record) => toldOf(record, 'owner'),
  (record) => toldOf(record, 'code'),
  (record) => toldOf(record, 'totalInvestment'),
];

/** The lead units of a record as the ledger writes them, levelled, in an order of their own. */
export function unitsText(record: RoundRecord, leadUnits: KnownUnits): string {
  return belongsTo(record, 'leadUnit')
    .map((unit) => leadUnits.keyOf(unit))
    .sort()
    .join('、');
}

/** Nothing is no other. */
function isSame(one: string, other: string): boolean {
  return one === '' || other === '' || one === other;
}

function placeKey(sheet: string, row: number): string {
  return `${sheet}\u0000${String(row)}`;
}

function put(places: Map<string, number[]>, key: string, index: number): void {
  if (key === '') return;
  const known = places.get(key);
  if (known) known.push(index);
  else places.set(key, [index]);
}

/** Pairs the rows of a returned file with projects: by our sign, then by code, then by name, then by a name that is nearly the same. */
export function matchRecords(
  { records, ids, sign }: Pick<Submission, 'records' | 'ids' | 'sign'>,
  finder: ProjectFinder,
  chosen: ChosenMatches = new Map(),
  isLikely: (ours: number) => boolean = () => false,
): Matching {
  const found = new Map<number, Match>();
  const sent = signedRows(records, ids, sign, finder);
  const pair = (theirs: number, ours: number | null, way: MatchWay): void => {
    if (ours === null || found.has(theirs)) return;
    const renamed = way !== 'chosen' && nameKey(printedName(records[theirs])) !== nameKey(printedName(finder.records[ours]));
    found.set(theirs, { theirs, ours, way, renamed });
  };
  const open = (): number[] => records.flatMap((_, index) => (found.has(index) || chosen.get(index) === null ? [] : [index]));
  for (const [theirs, ours] of chosen) if (ours !== null) pair(theirs, ours, 'chosen');
  for (const theirs of open()) {
    const row = sent.get(theirs);
    if (row) pair(theirs, finder.ofSigned(row), 'sign');
  }
  for (const theirs of open()) pair(theirs, finder.byItsCode(codeOf(records[theirs])), 'code');
  for (const theirs of open()) pair(theirs, finder.byItsName(printedName(records[theirs])), 'name');
  for (const theirs of open()) pair(theirs, finder.ofSeveral(present(records[theirs], 'records', theirs), isLikely), 'name');
  const rest = open();
  if (rest.length > 0) {
    const similar = finder.similarTo(rest.map((theirs) => printedName(records[theirs])));
    rest.forEach((theirs, at) => pair(theirs, similar.get(at) ?? null, 'similar'));
  }
  return { ...oncePerProject(records.length, found), sent };
}

/** The first row of a project counts; another of the same project is told, not counted. */
function oncePerProject(count: number, found: ReadonlyMap<number, Match>): Pick<Matching, 'matches' | 'added' | 'again'> {
  const matches: Match[] = [];
  const again: Match[] = [];
  const taken = new Set<number>();
  // What the user chose, then what the sign says, comes before what names say.
  const inOrder = [...found.values()].sort((a, b) => WAYS.indexOf(a.way) - WAYS.indexOf(b.way) || a.theirs - b.theirs);
  for (const match of inOrder) {
    (taken.has(match.ours) ? again : matches).push(match);
    taken.add(match.ours);
  }
  const added = Array.from({ length: count }, (_, index) => index).filter((index) => !found.has(index));
  return { matches: matches.sort((a, b) => a.theirs - b.theirs), added, again };
}

const WAYS: readonly MatchWay[] = ['chosen', 'sign', 'code', 'name', 'similar'];

/**
 * The row that each record was when it was sent. Of rows that bear one sign, as a copied row does, that with the name that
 * was sent keeps it. A row whose name or code is that of another project is not what its sign says: the rows were sorted
 * without the hidden column, or written over.
 */
function signedRows(
  records: readonly RoundRecord[],
  ids: Submission['ids'],
  sign: Sign | null,
  finder: ProjectFinder,
): ReadonlyMap<number, SignedRow> {
  const byId = new Map(sign?.rows.map((row) => [row.id, row]));
  const claims = ids.flatMap((id, theirs) => {
    const row = id === null ? undefined : byId.get(id);
    const record = records[theirs];
    if (!row || !record) return [];
    const isNamed = nameKey(nameOf(record)) === nameKey(row.values.get('name') ?? '');
    return isNamed || !finder.isAnother(record, row) ? [{ theirs, row, isNamed }] : [];
  });
  const found = new Map<string, { readonly theirs: number; readonly row: SignedRow }>();
  for (const named of [true, false]) {
    for (const { theirs, row, isNamed } of claims) if (isNamed === named && !found.has(row.id)) found.set(row.id, { theirs, row });
  }
  return new Map([...found.values()].map(({ theirs, row }) => [theirs, row]));
}

function codeOf(record: RoundRecord | undefined): string {
  return record ? toldOf(record, 'code') : '';
}

function printedName(record: RoundRecord | undefined): string {
  return record ? nameOf(record) : '';
}
