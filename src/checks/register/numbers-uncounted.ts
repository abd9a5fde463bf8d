import { isBlank } from '../../ledger/cells/cell-text';
import { plainNumber } from '../../ledger/cells/money-text';
import { areNearlyAll } from '../../ledger/header/fits';
import { wholeOf, type Figure } from '../../ledger/kinds/register';
import type { UnmatchedHeader } from '../../ledger/ledger';
import type { RegisterEvaluator } from '../../ledger/register-evaluator';
import { defineRegisterCheck } from './register-check';

/** Headings that a sentence holds. */
const MOST = 5;
/** What is worked out, or reaches people: no number that anybody adds up. */
const NO_COUNT = /率|占比|比例|比重|排名|名次|位次|得分|评分|同比|增速|增幅|年份|编号|代码|编码|序号|电话|手机|号码|联系|进度|%/;
/** Money that is striven for, and not what the project costs. */
const OF_MONEY = /^(?!.*(?:投资|概算|估算|造价|自筹|贷款|产值|税)).*(?:资金|金额|额度|债|补助|预算内|拨款)/;
/** One month: 1-8月 is what most columns reach up to. */
const OF_MONTH = /(?:^|[^\d~至到—–-])\d{1,2}月份?(?!\d)/;

/** Columns of numbers that are of no field, in a list that is about its numbers: a kind of money that is not known, a second 到位. */
export const numbersUncounted = defineRegisterCheck({
  code: 'numbers-uncounted',
  severity: 'warning',
  title: '有数字的列没有计入',
  sentence: ({ headers, count }: { headers: string; count: number }) =>
    `“${headers}”${count > MOST ? `等${String(count)}列` : ''}填有数字，不知道是哪一项，没有计入，请在“列识别”中指定，或确认不需要。`,
  help: {
    means: '这些列填的是数字，但列标题对不上这种台账的任何一项，所以没有计入统计。',
    todo: '请在“列识别”中指定是哪一项；不需要统计的点“接受”。',
  },
  run({ evaluator }, report) {
    const { row } = evaluator.register.ledger.header;
    const left = uncountedNumbers(evaluator);
    const [first] = left;
    if (!first) return;
    const headers = left.slice(0, MOST).map(({ header }) => header);
    report({ row, column: first.column, field: null, params: { headers: headers.join('”“'), count: left.length } });
  },
});

/** Columns of numbers of a list that is about its numbers, of which nobody knows what they are of. */
export function uncountedNumbers(evaluator: RegisterEvaluator): readonly UnmatchedHeader[] {
  const { kind, ledger } = evaluator.register;
  if (!kind.allNumbers) return [];
  const whole = hasWhole(evaluator);
  const isMeant = (header: string): boolean => kind.allNumbers === true || OF_MONEY.test(header);
  return ledger.unmatched.filter(
    ({ header, column, repeats }) =>
      header !== '' &&
      repeats === undefined &&
      isMeant(header) &&
      !NO_COUNT.test(header) &&
      !(whole && OF_MONTH.test(header)) &&
      holdsNumbers(evaluator, column),
  );
}

/** Whether a column tells what has come about: the months beside it are its parts. */
function hasWhole({ register: { kind }, has }: RegisterEvaluator): boolean {
  const facts = kind.figures.flatMap((figure) => ('count' in figure || 'part' in figure || isOfOneKind(figure) ? [] : [wholeOf(figure)]));
  return facts.some((field) => field !== 'aim' && has(field));
}

/** Money of one kind: of others the months are not its parts. */
function isOfOneKind({ spare, ...figure }: Figure): boolean {
  return spare === true && !('parts' in figure);
}

function holdsNumbers({ register: { ledger } }: RegisterEvaluator, column: number): boolean {
  const cells = Array.from(ledger.rows, (_, record) => ledger.raw(record, column)).filter((cell) => !isBlank(cell));
  const numbers = cells.filter((cell) => typeof cell === 'number' || (typeof cell === 'string' && plainNumber(cell) !== null));
  return areNearlyAll(numbers.length, cells.length);
}
