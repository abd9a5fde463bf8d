import { frameOf } from '../../../ledger/header/grammar/frame';
import type { Ledger } from '../../../ledger/ledger';
import { saysOfStarts } from '../../../ledger/rows/section-starts';
import { saidStarts } from '../../../ledger/said-starts';
import { workState } from '../../../mechanism/work-state';
import type { StartState } from '../../../mechanism/vocabulary';
import { clausesOf, isBlank } from '../../../ledger/cells/cell-text';
import { defineCheck } from '../../check';

/**
 * A column that asks of starts and is none of the fields, progress or a remark that tells of works, or a heading that tells of them and not of every project, in a ledger
 * that otherwise tells of none: 开工入库情况, 一、已开工项目. Whoever reads a rate by plan alone must know that the ledger may say more.
 */
export const startsUnread = defineCheck({
  code: 'starts-unread',
  severity: 'warning',
  title: '开工情况可能没有读到',
  sentence: ({ header, around }: { header: string; around?: string | undefined }) =>
    `“${header}”可能写有实际开工情况，没有读取，开工数只按计划统计；是的，请${around === undefined ? '在“列识别”中指定' : '增加“开工情况”列，逐项填写'}。`,
  help: {
    means: '台账没有认出开工情况或实际开工时间，但有列标题、小标题或工作表名提到开工，开工数只按计划统计。',
    todo: '是列的请到“列识别”里指定，是小标题或表名的请增加“开工情况”列，与开工事实无关的点“接受”。',
  },
  run({ ledger }, report) {
    if (!ledger.natures.includes('new') || saidStarts(ledger).told) return;
    for (const { column, header } of ledger.unmatched) {
      if (!asksOfStarts(header) || !hasValues(ledger, column)) continue;
      report({ row: ledger.header.row, column, field: null, params: { header } });
    }
    // Where no plan is told either, there is no rate that could mislead.
    const told = ledger.columns.some(({ field }) => field.name === 'plannedStart') ? ['imageProgress', 'remark'] : [];
    for (const { match, field, values } of told.flatMap((name) => ledger.text(name) ?? []))
      if (values.some((text, record) => text !== null && ledger.natures[record] === 'new' && tellsOfWorks(text)))
        report({
          row: ledger.header.row,
          column: match.column,
          field: field.name,
          params: { header: match.header, ...(field.name === 'remark' ? { around: 'remark' } : {}) },
        });
    for (const { row, column, words } of ledger.sections)
      if (saysOfStarts(words)) report({ row, column, field: null, params: { header: words, around: 'section' } });
    for (const header of [ledger.title, ledger.snapshot.sheet.name])
      if (header !== null && saysOfStarts(header))
        report({ row: ledger.header.row, column: null, field: null, params: { header, around: 'name' } });
  },
});

/** Whether, how far or when in fact something starts; no plan, no condition, no rate. */
function asksOfStarts(header: string): boolean {
  const { thing, aspect, mode, turn, part, basis, rest } = frameOf(header.split(' > '));
  // 是否按期开工 says of those that did that they have begun.
  if ((turn && aspect !== 'whether') || part || basis || (mode !== null && mode !== 'real')) return false;
  if (thing !== 'start' && thing !== 'start-or-resumption' && !rest.includes('start')) return false;
  return aspect === 'whether' || aspect === 'state' || (aspect === 'time' && mode === 'real');
}

/** States of works that have begun. */
const BEGUN: ReadonlySet<StartState | null> = new Set(['started', 'working', 'stopped', 'ended']);

/** 2025年3月20日开工, 3月底正式动工: the day of a start. */
const DATED =
  /^(?:该?项目)?(?:已?[于在])?(?:20\d\d年)?\d{1,2}月(?:\d{1,2}[日号]|份|底|末|初|[上中下]旬)?(?:已|正式|全面|如期|按期){0,2}(?:开工|动工|开建|进场施工)(?:建设)?$/;

/** Whether one clause of a text on progress says that the works have begun: 已开工，正在进行路基施工. */
function tellsOfWorks(text: string): boolean {
  return clausesOf(text).some((clause) => BEGUN.has(workState(clause)) || DATED.test(clause));
}

function hasValues(ledger: Ledger, column: number): boolean {
  for (let record = 0; record < ledger.rows.length; record++) if (!isBlank(ledger.raw(record, column))) return true;
  return false;
}
