import type { FieldSpec, LedgerKind } from '../../ledger/kinds/kind';
import type { RegisterKind } from '../../ledger/kinds/register';
import { STEP_CHOICES } from '../../ledger/cells/step-words';
import { FOOTER } from '../../wording/sheets/sheets';
import { BLANK } from '../../wording/sheets/template';
import { present } from '../../spreadsheet/present';
import { PageFlow } from '../layout/page-flow';
import { brokenHead } from '../layout/text-lines';
import { fitsInPlace } from '../../spreadsheet/drop-down-words';
import type { ChoicePlan, PlanValue, SheetPlan, StyleName } from '../../spreadsheet/sheet-plan';

/** A blank ledger is made for a year and an office. */
export interface BlankOptions {
  readonly year: number;
  /** Empty leaves a blank to write it into. */
  readonly office: string;
}

/** Rows with borders and formats at least (they end where a page ends), and rows in which drop-downs work. */
const [LEAST_READY, CHOICE_ROWS] = [40, 2_000];
/** Title, office and unit, note, headings. */
const HEADER_ROW = 3;
const LINE_HEIGHT = 16;
const [TITLE_HEIGHT, CAPTION_HEIGHT, HEADINGS_HEIGHT, ROW_HEIGHT] = [34, 18, 50, 24];
/** Lines that a heading may take, the unit of an amount among them. */
const HEADING_LINES = 3;

const LOOKS: Readonly<Record<FieldSpec['type'], { readonly style: StyleName; readonly width: number }>> = {
  sequence: { style: 'center', width: 5 },
  name: { style: 'text', width: 24 },
  text: { style: 'text', width: 14 },
  people: { style: 'text', width: 9 },
  money: { style: 'amount', width: 12 },
  period: { style: 'date', width: 11 },
  span: { style: 'text', width: 11 },
  choice: { style: 'center', width: 8.5 },
  number: { style: 'number', width: 8 },
  step: { style: 'center', width: 8 },
};

/** The columns that a blank ledger of a kind has. */
export function blankFields({ fields }: LedgerKind): readonly FieldSpec[] {
  return fields.filter(({ spare }) => spare !== true);
}

/** Heading of a column so wide: its name, and the unit of an amount. */
function blankHeading({ label, type }: FieldSpec, width: number): string {
  const name = brokenHead(label, width);
  return type === 'money' ? `${name}\n（${BLANK.money}）` : name;
}

/** A ledger of a kind, from its declaration alone, with these rows and room for more. */
export function filledSheet(
  kind: LedgerKind,
  options: BlankOptions,
  choices: readonly ChoicePlan[],
  rows: readonly (readonly PlanValue[])[],
): SheetPlan {
  const fields = blankFields(kind);
  const widths = fields.map(({ type, label }) => Math.max(LOOKS[type].width, Math.ceil(label.length / HEADING_LINES) * 2.1 + 1.5));
  const flow = new PageFlow(widths, {});
  // What stands above the table is printed on the first page, however many there are across.
  const last = flow.columnsAcross - 1;
  const frozen = fields.findIndex(({ type }) => type === 'name') + 1;
  // Sentences begin beside the columns that the further pages repeat, where only their beginning would be printed.
  const begin = flow.columnsAcross < fields.length ? frozen : 0;
  const wide = widths.slice(begin, last + 1).reduce((sum, width) => sum + width, 0);
  const note = noteOf(kind, fields, choices.length > 0);
  const split = Math.max(1, last - 1);
  const across = (row: number, from: number, to: number) => ({ row, column: from, rows: 1, columns: to - from + 1 });
  const noteHeight = LINE_HEIGHT * Math.ceil((note.length * 2.1) / wide) + 2;
  const ready = fullPages(flow, TITLE_HEIGHT + CAPTION_HEIGHT + noteHeight);
  const empty = Array.from({ length: Math.max(0, ready - rows.length) }, () => fields.map(() => null));
  return {
    key: `blank-${kind.key}`,
    title: kind.label,
    widths,
    blocks: [
      { row: 0, column: 0, values: [[BLANK.title(options.year, kind.label)]], styles: 'title' },
      { row: 1, column: begin, values: [[BLANK.filledBy(options.office)]], styles: 'note' },
      ...(fields.some(({ type }) => type === 'money')
        ? [{ row: 1, column: split, values: [[BLANK.unit(BLANK.money)]], styles: 'unit' as const }]
        : []),
      { row: 2, column: begin, values: [[note]], styles: 'note' },
      {
        row: HEADER_ROW,
        column: 0,
        values: [fields.map((field, at) => blankHeading(field, present(widths[at], 'widths', at)))],
        styles: 'header',
      },
      { row: HEADER_ROW + 1, column: 0, values: [...rows, ...empty], styles: fields.map(styleOf) },
    ],
    merges: [across(0, 0, last), across(1, begin, split - 1), across(1, split, last), across(2, begin, last)],
    heights: [
      { row: 0, points: TITLE_HEIGHT },
      { row: 1, points: CAPTION_HEIGHT },
      { row: 2, points: noteHeight },
      { row: HEADER_ROW, points: HEADINGS_HEIGHT },
      ...Array.from({ length: ready }, (_, at) => ({ row: HEADER_ROW + 1 + at, points: ROW_HEIGHT })),
    ],
    links: [],
    freeze: { rows: HEADER_ROW + 1, columns: frozen },
    print: {
      ...flow.paper,
      area: null,
      repeatRows: { first: HEADER_ROW, last: HEADER_ROW },
      ...(begin > 0 ? { repeatColumns: begin } : {}),
      footer: FOOTER,
    },
    charts: [],
    choices,
    tabColor: '2F5597',
  };
}

/** Rows that fill whole pages, so that none is printed for a few lines. */
function fullPages(flow: PageFlow, above: number): number {
  flow.take(0, above + HEADINGS_HEIGHT);
  flow.repeated = HEADINGS_HEIGHT;
  let rows = flow.room(ROW_HEIGHT);
  while (rows < LEAST_READY) {
    flow.turn(rows);
    rows += flow.room(ROW_HEIGHT);
    flow.take(rows, ROW_HEIGHT);
  }
  return rows;
}

/** Blank ledgers of several kinds, the user's own once they are there. Lists too long for a drop-down in place stand on a sheet of their own, which comes first. */
export function blankSheets(kinds: readonly LedgerKind[], options: BlankOptions): SheetPlan[] {
  const lists = new Map<string, readonly string[]>();
  const blanks = kinds.map((kind): SheetPlan => ({ ...filledSheet(kind, options, choicesOf(kind, lists), []), yours: true }));
  return lists.size === 0 ? blanks : [wordsSheet([...lists.values()]), ...blanks];
}

/** Words that a cell of the field may be chosen from; none where any word will do. */
export function offeredWords({ type, vocabulary = {}, offered }: FieldSpec): readonly string[] {
  if (type === 'step') return STEP_CHOICES;
  // Some vocabularies are keyed by what we call a state, not by a word of the staff's.
  return offered ?? Object.entries(vocabulary).map(([word, others]) => (/[\u4e00-\u9fff]/.test(word) ? word : (others[0] ?? word)));
}

function choicesOf(kind: LedgerKind, lists: Map<string, readonly string[]>): ChoicePlan[] {
  return blankFields(kind).flatMap((field, column): ChoicePlan[] => {
    const words = offeredWords(field);
    if (words.length === 0) return [];
    const choice = {
      area: { row: HEADER_ROW + 1, column, rows: CHOICE_ROWS, columns: 1 },
      open: field.type === 'step' || field.open === true,
      message: BLANK.choose(field.label),
    };
    if (fitsInPlace(words)) return [{ ...choice, words }];
    const key = words.join('\n');
    lists.set(key, words);
    const at = [...lists.keys()].indexOf(key);
    return [{ ...choice, words: { sheet: WORDS_KEY, area: { row: 1, column: at, rows: words.length, columns: 1 } } }];
  });
}

const WORDS_KEY = 'blank-words';

/** The long lists, one a column below a line of words. */
function wordsSheet(lists: readonly (readonly string[])[]): SheetPlan {
  const rows = Math.max(...lists.map(({ length }) => length));
  return {
    key: WORDS_KEY,
    yours: true,
    title: BLANK.wordsTitle,
    widths: lists.map(() => 24),
    blocks: [
      { row: 0, column: 0, values: [[BLANK.wordsNote]], styles: 'plain' },
      { row: 1, column: 0, values: Array.from({ length: rows }, (_, row) => lists.map((words) => words[row] ?? null)), styles: 'text' },
    ],
    merges: [],
    heights: [],
    links: [],
    freeze: { rows: 1, columns: 0 },
    print: { paper: 'A4', landscape: false, repeatRows: null, scale: null, area: null, footer: FOOTER },
    charts: [],
    tabColor: '7F7F7F',
  };
}

function noteOf(kind: LedgerKind & Partial<RegisterKind>, fields: readonly FieldSpec[], choices: boolean): string {
  const required = fields.filter((field) => field.required !== 'no').map(({ label }) => label);
  return BLANK.note(kind.article ?? null, required, choices, kind.proposed ?? false);
}

function styleOf({ type, by }: FieldSpec): StyleName {
  return by === 'month' ? 'month' : LOOKS[type].style;
}
