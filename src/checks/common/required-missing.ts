import { rowOf, CellState, type ColumnMatch } from '../../ledger/ledger';
import { isBlank } from '../../ledger/cells/cell-text';
import { itemField } from '../../ledger/kinds/kind';
import { isRegisterKind } from '../../ledger/kinds/register';
import { recordsOfNothing } from '../../ledger/nothing-told';
import { defineCheck } from '../check';
import { ALL_TYPES, columnsOf } from './columns-of';
import { eachInState, quoted } from './cells';

/** A cell that must be filled is empty, or holds only a placeholder such as / or 待定. */
export const requiredMissing = defineCheck({
  code: 'required-missing',
  severity: 'error',
  title: '必填项为空',
  sentence: ({ label, text }: { label: string; text: string }) =>
    text === '' ? `“${label}”为空，请填写。` : `“${label}”只填了“${text}”，请填写实际内容。`,
  help: { means: '这一格按要求必须填写，现在是空的或只填了“待定”之类。', todo: '请核实后填上实际内容。' },
  run({ ledger }, report) {
    const columns = columnsOf(ledger, ALL_TYPES);
    const nothing = isRegisterKind(ledger.kind) ? recordsOfNothing(ledger, ledger.kind) : new Set();
    // 无 below 存在问题 says that there is none, and that nothing more need be said.
    const isOfNothing = (record: number, { field, column }: ColumnMatch): boolean =>
      nothing.has(record) && (field.name !== itemField(ledger.kind) || !isBlank(ledger.raw(record, column)));
    const begun = columns.find(({ field }) => field.name === 'actualStart');
    for (const column of columns) {
      const { field, match } = column;
      if (field.required === 'no') continue;
      // The nature and the unit may stand in the section row above.
      const excused = (record: number): boolean =>
        (field.name === 'nature' && ledger.natures[record] !== 'unknown') ||
        (field.name === 'leadUnit' && ledger.inherited('leadUnit', record) !== null);
      // Preliminary projects have no dates and no plan of the year yet.
      const open = (record: number): boolean =>
        ((field.type === 'period' || field.name === 'annualPlan') && ledger.natures[record] === 'outside') ||
        // What began years ago needs no plan of its start: its actual start is known, or the heading asks for 计划新开工时间 alone.
        (field.name === 'plannedStart' &&
          ledger.natures[record] === 'continuing' &&
          (begun?.states[record] === CellState.read || /新(?:开|动)工/.test(match.header)));
      const remark = (record: number): void => {
        report({
          row: rowOf(ledger, record),
          column: match.column,
          field: field.name,
          params: { label: field.label, text: quoted(ledger, record, match.column) },
        });
      };
      for (const state of [CellState.empty, CellState.placeholder]) {
        eachInState(column, state, (record) => {
          if (!excused(record) && !open(record) && !isOfNothing(record, match)) remark(record);
        });
      }
    }
  },
});
