import { frameOf } from '../../../ledger/header/grammar/frame';
import type { Ledger } from '../../../ledger/ledger';
import { saidStarts } from '../../../ledger/said-starts';
import { isBlank } from '../../../ledger/cells/cell-text';
import { defineCheck } from '../../check';

/**
 * A column that asks of starts and is none of the fields, in a ledger that otherwise tells of none: 开工入库情况. Whoever reads
 * a rate by plan alone must know that the ledger may say more.
 */
export const startsUnread = defineCheck({
  code: 'starts-unread',
  severity: 'warning',
  title: '开工情况可能没有读到',
  sentence: ({ header }: { header: string }) => `“${header}”可能写有实际开工情况，没有读取，开工数只按计划统计；是的，请在“列识别”中指定。`,
  help: {
    means: '台账中没有认出实际开工时间或开工情况，但有一列的标题提到开工，开工率可能因此只按计划计算。',
    todo: '请到“列识别”里把这一列指定为“开工情况”或“实际开工时间”；与开工事实无关的点“接受”。',
  },
  run({ ledger }, report) {
    if (!ledger.natures.includes('new') || saidStarts(ledger).told) return;
    for (const { column, header } of ledger.unmatched) {
      if (!asksOfStarts(header) || !hasValues(ledger, column)) continue;
      report({ row: ledger.header.row, column, field: null, params: { header } });
    }
  },
});

/** Whether, how far or when in fact something starts; no plan, no condition, no rate. */
function asksOfStarts(header: string): boolean {
  const { thing, aspect, mode, turn, part, basis, rest } = frameOf(header.split(' > '));
  if (turn || part || basis || (mode !== null && mode !== 'real')) return false;
  if (thing !== 'start' && thing !== 'start-or-resumption' && !rest.includes('start')) return false;
  return aspect === 'whether' || aspect === 'state' || (aspect === 'time' && mode === 'real');
}

function hasValues(ledger: Ledger, column: number): boolean {
  for (let record = 0; record < ledger.rows.length; record++) if (!isBlank(ledger.raw(record, column))) return true;
  return false;
}
