import { recordsApart } from '../../ledger/states-beside';
import { rowOf } from '../../ledger/ledger';
import { present } from '../../spreadsheet/present';
import { quoted } from '../common/cells';
import { defineRegisterCheck } from './register-check';

type Apart = { header: string; text: string; other: string; otherText: string; count?: number };

/** 办理状态 says 已办结 and 是否办结 says 否; of columns that ask two things, 是否解决 and 是否销号, it is told once which one counts. */
export const statesApart = defineRegisterCheck({
  code: 'states-apart',
  severity: 'warning',
  title: '两列办理情况不一致',
  sentence: ({ header, text, other, otherText, count }: Apart) =>
    count === undefined
      ? `“${header}”${text === '' ? '没有填写' : `填的是“${text}”`}，而“${other}”填的是“${otherText}”，两者不一致，这一条没有判定，请核对后改正其中一处。`
      : `“${other}”与“${header}”有${String(count)}条不同（如“${otherText}”与“${text}”），统计以“${header}”为准；应以另一列为准的，请在“列识别”中指定。`,
  help: {
    means: '台账有两列都写办理到什么程度，两列说的不一样，不知道以哪一列为准。',
    todo: '请核对并改正其中一处；两列问的本不是一件事的，在“列识别”中指定统计用哪一列。',
  },
  run({ evaluator }, report) {
    const { ledger } = evaluator.register;
    for (const beside of evaluator.statesBeside) {
      const { own, field, column, header, same } = beside;
      const apart = recordsApart(beside);
      const said = (record: number): Apart => ({
        header: own.header,
        text: quoted(ledger, record, own.column),
        other: header,
        otherText: quoted(ledger, record, column),
      });
      if (same) for (const record of apart) report({ row: rowOf(ledger, record), column, field: field.name, params: said(record) });
      else if (apart.length > 0)
        report({
          row: ledger.header.row,
          column,
          field: field.name,
          params: { ...said(present(apart[0], 'records apart', 0)), count: apart.length },
        });
    }
  },
});
