import type { FramePattern } from '../header/grammar/takes';
import type { Mode, SpanKind, Thing } from '../header/grammar/lexicon';

/** How sure a header is: it says all, it leaves out what is usually meant, it means it beside a better column only. */
const [SURE, USUAL, LIKELY, BESIDE] = [1, 0.9, 0.75, 0.65] as const;

const STARTS: readonly Thing[] = ['start', 'start-or-resumption'];
const WANTED: readonly Mode[] = ['plan', 'intended', 'due', 'forecast'];
const DATED: readonly (SpanKind | null)[] = [null, 'year'];
const AMOUNT = ['amount', null] as const;

/** The order to begin is given when works begin, unless a column says when they did: 开工令时间, 开工令下达时间, 签发开工令日期. */
export const ORDER_TO_BEGIN = ['', '下达', '签发', '下发', '发出', '取得', '实际下达', '实际签发'].flatMap((given) =>
  ['时间', '日期'].flatMap((day) => [`开工令${given}${day}`, `${given}开工令${day}`]),
);

/** The frames of the project ledger's fields; other fields are known by their listed headers. */
export const FRAMES = {
  plannedStart: [
    { things: STARTS, aspects: ['time', null], modes: WANTED, spans: DATED, confidence: SURE },
    // Beside 计划开工时间, what was agreed or promised is the older plan.
    { things: STARTS, aspects: ['time', null], modes: ['agreed'], spans: DATED, confidence: USUAL },
    { things: STARTS, aspects: ['time'], modes: [null], spans: DATED, confidence: LIKELY },
  ],
  actualStart: [
    { things: STARTS, aspects: ['time', null], modes: ['real'], spans: DATED, confidence: SURE },
    // Beside a column of the plan, a bare 开工时间 is the fact.
    { things: STARTS, aspects: ['time'], modes: [null], spans: DATED, confidence: BESIDE },
  ],
  completion: [
    { things: ['completion'], aspects: ['time', null], modes: WANTED, spans: DATED, confidence: SURE },
    { things: ['completion'], aspects: ['time'], modes: [null], spans: DATED, confidence: USUAL },
    { things: ['completion'], aspects: ['time', null], modes: ['agreed'], spans: DATED, confidence: LIKELY },
    { things: ['production'], aspects: ['time', null], modes: [...WANTED, 'agreed'], spans: DATED, confidence: LIKELY },
  ],
  actualCompletion: [
    { things: ['completion'], aspects: ['time', null], modes: ['real'], spans: DATED, confidence: SURE },
    { things: ['completion'], aspects: ['time'], modes: [null], spans: DATED, confidence: BESIDE },
  ],
  duration: [{ things: ['building'], aspects: ['time', null], modes: [null, 'plan'], spans: [null], confidence: USUAL }],
  startState: [
    { things: STARTS, aspects: ['whether', 'state'], modes: [null, 'real'], spans: [null, 'to-now'], confidence: SURE },
    // 6月底开工情况: of several months the last.
    { things: STARTS, aspects: ['state'], modes: [null, 'real'], spans: ['month'], confidence: LIKELY },
    { things: ['state'], aspects: [null, 'state'], modes: [null], spans: [null, 'to-now'], confidence: USUAL },
    { things: ['stage'], aspects: [null, 'state'], modes: [null], spans: [null, 'to-now'], confidence: LIKELY },
  ],
  resumed: [
    { things: ['resumption'], aspects: ['whether', 'state'], modes: [null, 'real'], spans: [null, 'to-now', 'year'], confidence: SURE },
    { things: ['resumption'], aspects: ['time'], modes: ['real'], spans: DATED, confidence: SURE },
    { things: ['resumption'], aspects: ['time'], modes: [null], spans: DATED, confidence: USUAL },
    { things: ['resumption'], aspects: [null], modes: [null], spans: [null], confidence: LIKELY },
  ],
  totalInvestment: [
    { things: ['investment'], aspects: AMOUNT, modes: [null, 'plan', 'intended', 'forecast'], spans: ['whole'], cumulated: false, confidence: SURE },
    { things: ['investment'], aspects: AMOUNT, modes: [null], spans: [null], cumulated: false, sum: true, confidence: USUAL },
  ],
  annualPlan: [
    { things: ['investment'], aspects: AMOUNT, modes: ['plan', 'due', 'forecast'], spans: ['year'], cumulated: false, confidence: SURE },
    { things: ['investment'], aspects: AMOUNT, modes: ['plan'], spans: [null], cumulated: false, confidence: USUAL },
    // Beside 年度计划, what is expected to be done is another amount.
    { things: ['investment'], aspects: AMOUNT, modes: ['forecast'], spans: [null], cumulated: false, confidence: BESIDE },
    { things: ['investment'], aspects: AMOUNT, modes: ['intended'], spans: ['year'], cumulated: false, confidence: USUAL },
    { things: ['investment', null], aspects: AMOUNT, modes: [null], spans: ['year'], cumulated: false, sum: true, confidence: LIKELY },
    { things: ['investment'], aspects: AMOUNT, modes: [null], spans: ['year'], cumulated: false, confidence: LIKELY },
    // 全年计划, with amounts below it.
    { things: [null], aspects: AMOUNT, modes: ['plan'], spans: ['year'], cumulated: false, confidence: LIKELY },
  ],
  yearToDate: [
    { things: ['investment'], aspects: [...AMOUNT, 'state'], modes: ['real', null], spans: ['year-to-date'], confidence: SURE },
    { things: ['investment'], aspects: [...AMOUNT, 'state'], modes: ['real'], spans: ['year'], confidence: SURE },
    { things: ['investment'], aspects: [...AMOUNT], modes: ['real'], spans: [null], confidence: USUAL },
    { things: ['investment'], aspects: [...AMOUNT], modes: ['real'], spans: ['to-now'], cumulated: false, confidence: USUAL },
    { things: [null], aspects: [...AMOUNT], modes: ['real'], spans: ['year', 'year-to-date'], confidence: LIKELY },
    { things: ['investment'], aspects: [...AMOUNT, 'state'], modes: ['real'], spans: ['first-half'], confidence: LIKELY },
    // 本年累计 beside 本年计划.
    { things: [null], aspects: [...AMOUNT], modes: [null], spans: ['year-to-date'], confidence: LIKELY },
  ],
  cumulative: [
    { things: ['investment'], aspects: AMOUNT, modes: ['real', null], spans: ['since-start'], confidence: SURE },
    { things: ['investment'], aspects: AMOUNT, modes: ['real'], spans: ['to-now'], cumulated: true, confidence: USUAL },
    // 开工以来累计完成, with amounts below it.
    { things: [null], aspects: AMOUNT, modes: ['real'], spans: ['since-start'], confidence: LIKELY },
    // Beside a column of the year, a bare 累计完成 goes back to the start.
    { things: ['investment'], aspects: AMOUNT, modes: ['real'], spans: [null], cumulated: true, confidence: BESIDE },
  ],
  monthInvestment: [{ things: ['investment'], aspects: AMOUNT, modes: ['real', null], spans: ['month'], cumulated: false, confidence: SURE }],
  leadUnit: [
    { things: ['lead-unit'], aspects: [null, 'name'], modes: [null], spans: [null], parts: true, confidence: SURE },
    // Beside 责任单位, 行业主管部门 is another unit.
    { things: ['overseeing-unit'], aspects: [null, 'name'], modes: [null], spans: [null], parts: true, confidence: USUAL },
  ],
  owner: [{ things: ['owner'], aspects: [null, 'name'], modes: [null], spans: [null], parts: true, confidence: SURE }],
  leader: [{ things: ['leader'], aspects: [null, 'name'], modes: [null], spans: [null], parts: true, confidence: USUAL }],
  township: [{ things: ['place'], aspects: [null, 'name'], modes: [null, 'intended'], spans: [null], parts: true, confidence: USUAL }],
} as const satisfies Readonly<Record<string, readonly FramePattern[]>>;
