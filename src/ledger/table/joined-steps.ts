import { present } from '../../spreadsheet/present';
import type { AssumptionLog } from '../assumptions';
import { countStates } from '../cells/column-sink';
import type { Step, StepWord } from '../cells/step-words';
import { placeBelow } from '../header/grammar/score';
import type { HeaderCell } from '../header/grid';
import { scoreHeader, type HeaderMatch, type MatchContext } from '../header/match';
import type { FieldSpec, LedgerKind } from '../kinds/kind';
import { CellState, isUnread, type Column } from '../ledger';

/** From here on a header says what it is. */
const SAYS = 0.9;

interface StepHeaders {
  readonly cells: readonly HeaderCell[];
  readonly matches: readonly HeaderMatch[];
  readonly kind: LedgerKind;
  readonly context: MatchContext;
  /** Zero-based row of the header on the sheet, and how many rows it takes. */
  readonly at: { readonly row: number; readonly rows: number };
}

/**
 * Further columns of one step, each with papers of its own: 建设用地规划许可证 and 建设工程规划许可证 are both 规划. Unless somebody
 * said that the first alone counts, the step is what all of them say together.
 */
export function furtherSteps(
  { cells, matches, kind, context, at }: StepHeaders,
  log: AssumptionLog,
): ReadonlyMap<string, readonly HeaderCell[]> {
  const taken = new Set(matches.map(({ column }) => column));
  const further = new Map<string, readonly HeaderCell[]>();
  for (const { field, cell, header } of matches) {
    if (field.type !== 'step' || field.needs) continue;
    const sure = cells.flatMap((other) => {
      const confidence = taken.has(other.column) ? 0 : (scoreHeader(other, field, kind, context)?.confidence ?? 0);
      return confidence >= SAYS ? [{ cell: other, confidence }] : [];
    });
    const more = onePaperEach(cell, sure, field);
    if (more.length === 0) continue;
    const { decided } = log.decide({
      code: 'steps-joined',
      subject: field.name,
      field: field.name,
      cells: [cell, ...more].map(({ column }) => ({ ...at, column, columns: 1 })),
      decided: 'all',
      options: [{ key: 'all' }, { key: 'first', params: { header } }],
      params: { label: field.label, first: header, others: more.map(({ printed }) => printed).join('”、“') },
      figures: ['records'],
      serious: true,
      likely: true,
    });
    if (decided === 'all') further.set(field.name, more);
  }
  return further;
}

/** 批复时间 and 文号 below one heading are of one paper: of each the column that says best how far it is. */
function onePaperEach(
  own: HeaderCell,
  sure: readonly { readonly cell: HeaderCell; readonly confidence: number }[],
  field: FieldSpec,
): readonly HeaderCell[] {
  const paperOf = (cell: HeaderCell): string | null => (placeBelow(cell, field) === null ? null : (cell.parent?.words ?? null));
  const best = new Map<string, number>();
  for (const { cell, confidence } of sure) {
    const paper = paperOf(cell);
    if (paper !== null) best.set(paper, Math.max(best.get(paper) ?? 0, confidence));
  }
  const ofOwn = paperOf(own);
  return sure.flatMap(({ cell, confidence }) => {
    const paper = paperOf(cell);
    return paper === null || (paper !== ofOwn && confidence === best.get(paper)) ? [cell] : [];
  });
}

/** What the columns of one step say together: done once all that are needed are, on the last of their days. */
export function joinSteps(columns: readonly Column<Step>[]): Column<Step> {
  const first = present(columns[0], 'columns', 0);
  const states = first.states.slice();
  const values = first.values.map((_, record) => {
    const state = columns.map((column) => column.states[record] ?? CellState.empty);
    const unread = state.find(isUnread);
    const said = columns.flatMap((column) => column.values[record] ?? []);
    const step = together(
      said,
      state.some((each) => each === CellState.empty || each === CellState.placeholder),
    );
    // One that is open decides, whatever stands in the others.
    states[record] = step?.word === 'open' ? CellState.read : (unread ?? (step === null ? CellState.empty : CellState.read));
    return states[record] === CellState.read ? step : null;
  });
  return { ...first, values, states, counts: countStates(states), distinct: null };
}

/** What the columns say; of one that is blank beside others nothing is done yet. */
function together(said: readonly Step[], blank: boolean): Step | null {
  if (said.length === 0) return null;
  if (blank || said.some(({ word }) => word === 'open')) return stands('open');
  const needed = said.filter(({ word }) => word !== 'not-needed');
  if (needed.length === 0) return stands('not-needed');
  const dates = needed.flatMap(({ date }) => date ?? []).sort((a, b) => b.first - a.first);
  return { word: needed.some(({ word }) => word === 'done') ? 'done' : null, date: dates[0] ?? null };
}

function stands(word: StepWord): Step {
  return { word, date: null };
}
