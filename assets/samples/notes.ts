import { LOOKS, cell } from './looks';
import type { Sheet } from './ooxml/model';

const NOTES: readonly string[] = [
  '一、本表由各责任单位于每月底前填报，县项目推进中心汇总。',
  '二、投资额以亿元为单位，保留两位小数。“年度累计完成投资”指2025年1月1日至截止日的完成额。',
  '三、“计划开工时间”“计划竣工时间”填到月；“实际开工时间”填到日，未开工的不填。',
  '四、新建项目填“开工情况”，续建项目还要填“是否复工”；不涉及的填“/”。',
  '五、“存在问题”写清卡点和需要协调的单位，没有问题的填“无”。',
  '六、本表为演示样表：项目名称、投资、计划时间、责任单位和包联领导取自平陆县公开文件；所在乡镇、实际开工时间、开工和复工情况、完成投资、形象进度、存在问题、备注和资金到位情况均为虚构，不代表项目实际情况。',
];

/** How the ledger is filled in, and that its progress is made up. */
export function notesSheet(): Sheet {
  return {
    name: '填表说明',
    widths: [76],
    rows: [
      { height: 36, cells: [cell('填表说明', LOOKS.sheetTitle)] },
      ...NOTES.map((note) => ({ height: note.length > 80 ? 66 : 40, cells: [cell(note, LOOKS.paragraph)] })),
    ],
    print: { paper: 'A4', landscape: false },
  };
}
