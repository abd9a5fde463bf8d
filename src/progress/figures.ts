import { addedFields, wholeOf, type AddedColumns, type Figure, type Test } from '../ledger/kinds/register';
import type { RegisterEvaluator } from '../ledger/register-evaluator';
import { present } from '../spreadsheet/present';

/** A figure of a register; a value of null cannot be told from its columns, with the labels of those that lack. */
export interface FigureResult {
  readonly figure: Figure;
  /** Records, 元 for sums, a share for rates, for totals numbers as they stand. */
  readonly value: number | null;
  readonly lacks: readonly string[];
}

/** The figures that a kind declares, of all records or of some of them. */
export function figuresOf(evaluator: RegisterEvaluator, of: (record: number) => boolean = () => true): FigureResult[] {
  const results = new Map<string, FigureResult>();
  for (const figure of evaluator.register.kind.figures) {
    const lacks = lacking(figure, evaluator, results);
    if (lacks.length > 0 && figure.spare) continue;
    results.set(figure.key, { figure, lacks, value: lacks.length > 0 ? null : valueOf(figure, evaluator, results, of) });
  }
  return [...results.values()];
}

function valueOf(
  figure: Figure,
  evaluator: RegisterEvaluator,
  results: ReadonlyMap<string, FigureResult>,
  of: (record: number) => boolean,
): number | null {
  if ('part' in figure) {
    const figureOf = (key: string): number => present(resultOf(key, results).value, `value of figure ${key}`);
    const [part, whole] = [figureOf(figure.part), figureOf(figure.whole)];
    return whole === 0 ? null : part / whole;
  }
  const records = evaluator.records('count' in figure ? figure.count : figure.where).filter(of);
  if ('count' in figure) return records.length;
  return sumOf(records, addedColumns(figure, evaluator));
}

/** The columns of numbers that a figure adds up. */
function addedColumns(figure: AddedColumns, { has, register: { ledger } }: RegisterEvaluator): readonly (readonly (number | null)[])[] {
  return addedFields(figure, has).map(
    (field) => present('sum' in figure ? ledger.money(field) : ledger.number(field), `column ${field}`).values,
  );
}

function sumOf(records: readonly number[], columns: readonly (readonly (number | null)[])[]): number {
  return columns.reduce((all, values) => records.reduce((sum, record) => sum + (values[record] ?? 0), all), 0);
}

/** What a share is of stands before it in its kind. */
function resultOf(key: string, results: ReadonlyMap<string, FigureResult>): FigureResult {
  return present(results.get(key), `figure ${key}`);
}

/** Labels of the columns without which a figure cannot be told. */
function lacking(figure: Figure, evaluator: RegisterEvaluator, results: ReadonlyMap<string, FigureResult>): string[] {
  if ('part' in figure) {
    const [part, whole] = [results.get(figure.part), results.get(figure.whole)];
    const lacks = [...new Set([...(part?.lacks ?? [figure.part]), ...(whole?.lacks ?? [figure.whole])])];
    return lacks.length > 0 || !part || !whole ? lacks : inOtherUnits(part.figure, whole.figure, evaluator);
  }
  const test: Test | null = 'count' in figure ? figure.count : figure.where;
  const amount = 'count' in figure || addedFields(figure, evaluator.has).length > 0 ? [] : [wholeOf(figure)];
  const missing = [...amount, ...(test === null ? [] : evaluator.missing(test))];
  const labels = new Map(evaluator.register.kind.fields.map(({ name, label }) => [name, label]));
  return [...new Set(missing.map((field) => labels.get(field) ?? field))];
}

/** What a column is measured in by its heading: （亿元）, （个）. */
const MEASURE = /[(（]([^()（）]{1,6})[)）]/;

/** Plain numbers in two units have no share of each other: what is lacking is a column in the unit of the whole. */
function inOtherUnits(part: Figure, whole: Figure, evaluator: RegisterEvaluator): string[] {
  if (!('total' in part) || !('total' in whole)) return [];
  const measuresOf = (figure: AddedColumns): readonly string[] => {
    const fields = addedFields(figure, evaluator.has);
    return evaluator.register.ledger.columns.flatMap(({ field, header }) =>
      fields.includes(field.name) ? (MEASURE.exec(header)?.[1] ?? []) : [],
    );
  };
  const [ofPart, ofWhole] = [measuresOf(part), measuresOf(whole)];
  const [unit] = ofWhole;
  return unit === undefined || ofPart.every((each) => each === unit) ? [] : [`${part.label}（${unit}）`];
}
