import type { Column, Ledger } from '../../ledger/ledger';
import { normalizeText } from '../../ledger/cells/cell-text';
import { onlyDifference, soundAlike } from '../../ledger/match/sound-alike';
import { defineCheck, rowOf } from '../check';

/** Shorter words are too often alike by chance. */
const SHORTEST = 3;
/** A spelling that this many records have is the usual one. */
const USUAL = 3;
/** More spellings than these in one column are names of their own, not a list of a county's units. */
const MOST_SPELLINGS = 400;

/** One unit, township or leader under two spellings: 长乐镇 among 常乐镇, 交通局 among 交通运输局. Held against the column's own words. */
export const spellingVaries = defineCheck({
  code: 'spelling-varies',
  severity: 'info',
  title: '同一对象疑有两种写法',
  sentence: ({ label, text, other, count }: { label: string; text: string; other: string; count: number }) =>
    `“${label}”的“${text}”与其他${String(count)}行的“${other}”相近，汇总时会分作两个，请核对是否为同一个。`,
  help: { means: '同一单位、乡镇或领导写成了两种样子，分组汇总时会被当成两个。', todo: '请核对，是同一个的统一写法；确实不同的点“接受”。' },
  run({ ledger }, report) {
    for (const { field, column, words, kind } of columnsOf(ledger)) {
      const first = new Map<string, number>();
      const counts = new Map<string, number>();
      words.forEach((all, record) => {
        for (const word of all) {
          if (!first.has(word)) first.set(word, record);
          counts.set(word, (counts.get(word) ?? 0) + 1);
        }
      });
      if (counts.size > MOST_SPELLINGS) continue;
      for (const [text, record] of first) {
        const own = counts.get(text) ?? 0;
        const other = Array.from(counts).find(([usual, count]) => {
          const isUsual = count > own || (count === own && usual.length > text.length);
          return isUsual && isVariant(text, usual, kind, { own, count, between: isBetween(words, record, usual) });
        });
        if (!other) continue;
        report({
          row: rowOf(ledger, record),
          column,
          field: field.name,
          params: { label: field.label, text, other: other[0], count: other[1] },
        });
      }
    }
  },
});

type Kind = 'unit' | 'place' | 'person';

interface Evidence {
  /** How many records have the rare spelling, and the usual one. */
  readonly own: number;
  readonly count: number;
  /** The rare one stands between two records of the usual one. */
  readonly between: boolean;
}

/** Whether a rare spelling is the usual one mistyped, cut short or written out. */
function isVariant(text: string, usual: string, kind: Kind, { own, count, between }: Evidence): boolean {
  if (kind === 'unit' && isAbbreviation(text, usual)) return true;
  if (kind === 'place' && withoutSuffix(text) === withoutSuffix(usual)) return true;
  if (own > 1 || count < USUAL || text.length < SHORTEST) return false;
  if (soundAlike(text, usual)) return true;
  // One other character alone is another name (张店镇, 张村镇), unless the rows around say otherwise.
  return kind === 'place' && between && onlyDifference(text, usual) !== null;
}

function isBetween(words: readonly (readonly string[])[], record: number, usual: string): boolean {
  return [record - 1, record + 1].every((beside) => words[beside]?.includes(usual) === true);
}

/** 乡、镇、街道 behind a place. */
function withoutSuffix(place: string): string {
  return place.replace(/(?:人民政府|政府|镇|乡|街道(?:办事处|办)?){1,4}$/, '');
}

/** Whether the characters of the shorter name stand in the longer one in their order, both of one beginning and one end: 交通局, 交通运输局. */
function isAbbreviation(name: string, other: string): boolean {
  const [short, long] = (name.length < other.length ? [name, other] : [other, name]).map((each) => each.replace(/^[县市区](?=.{3})/, ''));
  if (short === undefined || long === undefined || short.length < SHORTEST) return false;
  if (short === long) return true;
  if (short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length;
}

interface Spelled {
  readonly field: Column<unknown>['field'];
  readonly column: number;
  readonly kind: Kind;
  /** The words of each record's cell. */
  readonly words: readonly (readonly string[])[];
}

function columnsOf(ledger: Ledger): Spelled[] {
  const has = (name: string): boolean => ledger.kind.fields.some((field) => field.name === name);
  const people = (name: string, kind: Kind): Spelled[] => {
    const column = has(name) ? ledger.people(name) : null;
    return column
      ? [{ field: column.field, column: column.match.column, kind, words: column.values.map((all) => (all ?? []).map(normalizeText)) }]
      : [];
  };
  const place = has('township') ? ledger.choice('township') : null;
  return [
    ...people('leadUnit', 'unit'),
    ...people('leader', 'person'),
    ...(place
      ? [
          {
            field: place.field,
            column: place.match.column,
            kind: 'place' as const,
            words: place.values.map((word) => (word === null ? [] : [word])),
          },
        ]
      : []),
  ];
}
