import { clausesOf } from '../../../ledger/cells/cell-text';
import { rowOf, type Ledger } from '../../../ledger/ledger';
import { withdrawalIn } from '../../../ledger/rows/dropped/withdrawn-words';
import type { Day } from '../../../spreadsheet/calendar';
import { saidStarts } from '../../../ledger/said-starts';
import { defineCheck } from '../../check';
import { quoted } from '../../common/cells';
import { workStates } from './work-state';

/** Fields in which staff note why a project stands still. */
const TELLING = ['remark', 'imageProgress', 'problem'] as const;

/** What may stand before: the reason, whose project, since when. 土地手续暂停审批 and 冬季停工 are about something else. */
const LEAD =
  '(?:(?:因|由于|受|鉴于)[^,]{1,24}?|.{0,10}(?:项目|工程|工地|现场|建设单位|施工单位|施工方|业主|企业))?(?:(?:自|从|于)?(?:20\\d\\d年)?\\d{1,2}月(?:\\d{1,2}日|份|底|初)?(?:起|开始|以来)?)?(?:目前|现已|现|已经|已|仍|一直|长期|全面|暂时|被迫|处于|处在|基本|于){0,4}';
/** 因资金问题停滞, 该项目已停工, 目前处于停工状态. */
const STANDS = new RegExp(
  `^${LEAD}(?:停工停产|停工|停产|停滞|停摆|停顿|搁浅|暂停|停建|停止(?:施工|建设)|中断|未能?(?:推进|施工)|无法(?:推进|施工))(?:施工|建设|推进|实施|停产|整改|不前|中|至今|待建)?(?:的?(?:状态|阶段))?$`,
);
/** 业主要求延期实施, 建议延期开工, 延期至10月实施; 延期竣工 is about the end of the works. */
const LATER = new RegExp(
  `^${LEAD}(?:要求|申请|建议|提出|拟|同意|报请|计划|需|将){0,2}(?:延期|推迟|延后|延缓|顺延|缓期)(?:[至到](?:20\\d\\d年)?\\d{1,2}月(?:份|底|初|上旬|中旬|下旬)?(?:以?后)?)?(?:实施|开工|建设|推进|启动|动工)?$`,
);
/** What has come after it: 雨季停工，现已恢复. */
const GOES_ON = /^(?!.*(?:[未待拟再]|计划|预计|力争|争取|无法)).*(?:恢复|复工|重启)/;

/** Nearly all texts hold none of these. */
const MAY_SAY = /停|延|推迟|搁浅|中断|未能?推进|未能?施工|无法|缓期/;

/** Projects that are said to stand still, or to be put off, and are counted as going on. */
export const standstillNoted = defineCheck({
  code: 'standstill-noted',
  severity: 'warning',
  title: '写明停工、暂停或延期，仍按原状态统计',
  sentence: ({ label, text, counted }: { label: string; text: string; counted: string }) =>
    `“${label}”写明“${text}”，台账其他列仍按${counted}统计，请核对是否停工、延期，并更新开复工情况或计划时间。`,
  help: {
    means: '备注、进展或问题里写明停工、暂停、停滞或延期，而状态列、时间列没有相应更新，统计按后者计算。',
    todo: '请核实：确已停工、未复工的改开复工情况，延期的改计划时间；不影响统计的点“接受”。',
  },
  run({ ledger, asOf }, report) {
    const countedAs = countedStates(ledger, asOf);
    for (const { match, field, values } of TELLING.flatMap((name) => ledger.text(name) ?? []))
      values.forEach((text, record) => {
        const counted = text === null || !standsStill(text, ledger.planYear.year) ? null : countedAs(record);
        if (counted === null) return;
        report({
          row: rowOf(ledger, record),
          column: match.column,
          field: field.name,
          params: { label: field.label, text: quoted(ledger, record, match.column), counted },
        });
      });
  },
});

/** Whether a text says that its project stands still or is put off; one that says that it is withdrawn is asked about by itself. */
function standsStill(text: string, planYear: number): boolean {
  if (!MAY_SAY.test(text)) return false;
  const clauses = clausesOf(text);
  const last = clauses.map((clause) => STANDS.test(clause) || LATER.test(clause)).lastIndexOf(true);
  return last >= 0 && withdrawalIn(text, planYear) === null && !clauses.slice(last + 1).some((clause) => GOES_ON.test(clause));
}

/** As what a project counts that a standstill speaks against; null where nothing does. */
function countedStates(ledger: Ledger, asOf: Day): (record: number) => string | null {
  const stateOf = workStates(ledger, asOf);
  const resumed = ledger.choice('resumed')?.values;
  const planned = ledger.period('plannedStart')?.values;
  const { told } = saidStarts(ledger);
  return (record) => {
    const nature = ledger.natures[record];
    const state = stateOf(record);
    if (nature === 'outside' || nature === 'ended' || state === 'ended' || state === 'stopped') return null;
    if (nature === 'continuing') return resumed?.[record] === 'not-resumed' || state === 'not-started' ? null : '续建在建';
    if (state === 'under-way') return '已开工';
    const plan = planned?.[record] ?? null;
    // Of one that is late the remark is the reason.
    return plan && (plan.last > asOf || !told) ? '计划开工' : null;
  };
}
