import { rowOf, type Column, type Ledger } from '../../ledger/ledger';
import { normalizeText } from '../../ledger/cells/cell-text';
import { simplified } from '../../mechanism/simplified';
import { onlyDifference, soundAlike } from '../../ledger/match/sound-alike';
import { defineCheck } from '../check';
import { present } from '../../spreadsheet/present';

/** Shorter words are too often alike by chance. */
const SHORTEST = 3;
/** Names of units from this length on are not told apart by one character. */
const LONG = 5;
/** Characters by which several of one kind are told apart. */
const TELLS_APART = /[一二三四五六七八九十东西南北中上下前后新老大小甲乙丙丁\da-z]/i;
/** A unit of a township or village, of which there are many; none is of 城乡, 农村, 乡村: 住房和城乡建设局, 农业农村局. */
const OF_A_PLACE = /(?<!城)乡(?!村)|镇|(?<![农乡])村/;
/** What places end with. */
const PLACE_END = /[镇乡村街区县市场园办处道]$/;
/** More spellings than these in one column are names of their own, not a list of a county's units. */
const MOST_SPELLINGS = 400;

/** One unit, township or leader under two spellings: 长乐镇 among 常乐镇, 交通局 among 交通运输局. Held against the column's own words. */
export const spellingVaries = defineCheck({
  code: 'spelling-varies',
  severity: 'info',
  title: '同一对象疑有两种写法',
  sentence: ({ label, text, other, count }: { label: string; text: string; other: string; count: number }) =>
    `“${label}”的“${text}”与其他${String(count)}行的“${other}”相近，汇总时会分作两个，请核对是否为同一个。`,
  help: { means: '同一单位、乡镇或领导有两种写法，分组汇总时会被当成两个。', todo: '请核对，是同一个的统一写法；确实不同的点“接受”。' },
  run({ ledger }, report) {
    for (const { column, kind, wordsOf } of columnsOf(ledger)) {
      const words = countWords(column, wordsOf);
      if (words.size > MOST_SPELLINGS) continue;
      const usual = Array.from(words);
      for (const [text, { count: own, first }] of words) {
        const other = usual.find(([word, { count }]) => {
          const isUsual = count > own || (count === own && word.length > text.length);
          return (
            isUsual &&
            isVariant(text, word, kind, {
              own,
              between: () => [first - 1, first + 1].every((beside) => wordsOf(beside).includes(word)),
            })
          );
        });
        if (!other) continue;
        const { field, match } = column;
        const params = { label: field.label, text, other: other[0], count: other[1].count };
        report({ row: rowOf(ledger, first), column: match.column, field: field.name, params });
      }
    }
  },
});

interface Word {
  count: number;
  /** First record that has it. */
  first: number;
}

/** The words of a column, each with how many records have it. Cells repeat down a column, so each distinct text is looked at once. */
function countWords({ distinct }: Column<unknown>, wordsOf: (record: number) => readonly string[]): ReadonlyMap<string, Word> {
  const words = new Map<string, Word>();
  const { texts, first, of } = present(distinct, 'texts of a column of words');
  const counts = new Int32Array(texts.length);
  for (const text of of) if (text >= 0) counts[text] = present(counts[text], 'counts', text) + 1;
  first.forEach((record, text) => {
    const count = present(counts[text], 'counts', text);
    for (const word of wordsOf(record)) {
      const known = words.get(word);
      if (known) known.count += count;
      else words.set(word, { count, first: record });
    }
  });
  return words;
}

type Kind = 'unit' | 'place' | 'person';

interface Evidence {
  /** How many records have the rare spelling. */
  readonly own: number;
  /** Whether the rare one stands between two records of the usual one. */
  readonly between: () => boolean;
}

/** Whether a rare spelling is the usual one mistyped, cut short or written out. */
function isVariant(text: string, usual: string, kind: Kind, { own, between }: Evidence): boolean {
  // 吴秀蘭 is 吴秀兰.
  if (simplified(text) === simplified(usual)) return true;
  if (kind === 'unit' && isAbbreviation(text, usual)) return true;
  if (kind !== 'person' && withoutSuffix(text) === withoutSuffix(usual)) return true;
  if (own > 1 || text.length < SHORTEST) return false;
  if (soundAlike(text, usual)) return true;
  const at = onlyDifference(text, usual);
  if (at === null) return false;
  // One other character in a long name of a unit is a slip (交通运榆局), unless it tells one of several from another: 第一中学.
  if (kind === 'unit')
    return at > 0 && text.length >= LONG && !TELLS_APART.test(`${text.charAt(at)}${usual.charAt(at)}`) && !OF_A_PLACE.test(usual);
  if (kind !== 'place') return false;
  // What no place ends with is a slip of 镇; elsewhere one other character alone is another name (张店镇, 张村镇), unless the rows around say otherwise.
  return (at === usual.length - 1 && withoutSuffix(usual) !== usual && !PLACE_END.test(text)) || between();
}

/** A place, or the unit of one, without the 乡, 镇 or 街道 behind it. */
function withoutSuffix(place: string): string {
  return place.replace(/(?:人民政府|政府|镇|乡|街道(?:办事处|办)?){1,4}$/, '');
}

/** Whether the characters of the shorter name stand in the longer one in their order, both of one beginning and one end: 交通局, 交通运输局. */
function isAbbreviation(name: string, other: string): boolean {
  const [short, long] = name.length < other.length ? [ofCounty(name), ofCounty(other)] : [ofCounty(other), ofCounty(name)];
  if (short.length < SHORTEST || short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length;
}

/** The name of a unit without the 县 before it. */
function ofCounty(unit: string): string {
  return unit.replace(/^[县市区]/, '');
}

interface Spelled {
  readonly column: Column<unknown>;
  readonly kind: Kind;
  /** The words of a record's cell. */
  readonly wordsOf: (record: number) => readonly string[];
}

function columnsOf(ledger: Ledger): Spelled[] {
  const people = (name: string, kind: Kind): Spelled[] => {
    const column = ledger.people(name);
    return column ? [{ column, kind, wordsOf: (record) => (column.values[record] ?? []).map(normalizeText) }] : [];
  };
  const place = ledger.choice('township');
  return [
    ...people('leadUnit', 'unit'),
    ...people('leader', 'person'),
    ...(place ? [{ column: place, kind: 'place' as const, wordsOf: (record: number) => [place.values[record] ?? []].flat() }] : []),
  ];
}
