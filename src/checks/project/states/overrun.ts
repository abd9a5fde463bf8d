import { rowOf } from '../../../ledger/ledger';
import { defineCheck } from '../../check';
import { quoted } from '../../common/cells';
import { workStates } from './work-state';

/** Days after the planned completion in which a ledger is still being brought up to date. */
const HALF_YEAR = 183;
/** Words beside the figures that say it is finished after all. */
const FINISHED = /(?<![未尚拟将待]|计划|预计|力争|确保)(?:完工|竣工|建成|投产|验收|投入使用|交付)/;
const WORDS = ['imageProgress', 'remark'] as const;

/** A project under way whose planned completion is more than half a year past. */
export const completionOverrun = defineCheck({
  code: 'completion-overrun',
  severity: 'warning',
  title: '早已到期仍未竣工',
  sentence: ({ label, text }: { label: string; text: string }) => `${label}“${text}”已过半年以上，项目仍在建设，请核对竣工时间或建设进度。`,
  help: {
    means: '计划竣工时间早已过去，台账里项目还在建设，至少有一处没有更新。',
    todo: '请核实：已竣工的更新状态，确实延期的写明新的竣工时间。',
  },
  run({ ledger, asOf }, report) {
    const completion = ledger.period('completion');
    if (!completion) return;
    const stateOf = workStates(ledger, asOf);
    const said = WORDS.map((name) => ledger.text(name)?.values ?? []);
    completion.values.forEach((end, record) => {
      if (!end || end.last + HALF_YEAR >= asOf || stateOf(record) !== 'under-way') return;
      if (said.some((texts) => FINISHED.test(texts[record] ?? ''))) return;
      const { column } = completion.match;
      report({
        row: rowOf(ledger, record),
        column,
        field: 'completion',
        params: { label: completion.field.label, text: quoted(ledger, record, column) },
      });
    });
  },
});
