import type { ObstacleKind } from '../../sheets/formula/obstacle';
import type { RateBasis } from '../../progress/result';

/** Names on the tabs. */
export const TAB = {
  onePage: '领导一页纸',
  overview: '总览',
  quarters: '季度开工',
  quarterGroups: '季度开工分单位',
  missed: '未达标项目清单',
  investment: '投资进度',
  completion: '投产达效',
  wall: '挂图作战',
  changes: '本期变动',
  trend: '月度趋势',
  bulletin: '调度通报',
  breakdown: '分类汇总',
  findings: '问题清单',
} as const;

/** Titles printed over the tables. */
export const TITLE = {
  overview: (year: number) => `${String(year)}年重大项目推进情况总览`,
  quarters: (year: number) => `${String(year)}年重大项目季度开工和复工情况表`,
  quarterGroups: (year: number) => `${String(year)}年重大项目季度开工情况分单位、分乡镇表`,
  missed: (year: number) => `${String(year)}年未达标重大项目清单`,
  investment: (year: number) => `${String(year)}年重大项目投资进度表`,
  completion: (year: number) => `${String(year)}年重大项目投产达效情况表`,
  wall: (year: number) => `${String(year)}年重大项目挂图作战图`,
  changes: (year: number) => `${String(year)}年重大项目本期变动情况`,
  trend: (year: number) => `${String(year)}年重大项目主要指标月度趋势`,
  breakdown: (year: number) => `${String(year)}年重大项目分类汇总表`,
  findings: () => '重大项目台账问题清单',
} as const;

export const FOOTER = '第 &P 页，共 &N 页';
export const SIGNATURE = '填报人：　　　　　　　　　审核人：　　　　　　　　　负责人：　　　　　　　　　填报日期：　　　　年　　月　　日';
export const UNIT_LINE = '单位：个、亿元';
export const GO_TO_ROW = '点击转到台账中的这一行';
export const GO_TO_CELL = '点击转到台账中的这个单元格';

/** Room for a stamp or a name where no office is set. */
const OFFICE_BLANK = '＿＿＿＿＿＿＿＿';

/** Who fills it in and what the figures rest on, as the line under the title. */
export function sourceLine(office: string, asOf: string, capped: boolean, sheets: readonly string[], byPlan: boolean): string {
  const day = capped ? `截至${asOf}（所选日期已过计划年度，按年末统计）` : `截至${asOf}`;
  return `填报单位：${office === '' ? OFFICE_BLANK : office}　${day}　数据来源：工作表${sheets.map((sheet) => `“${sheet}”`).join('、')}${byPlan ? '　按计划口径' : ''}`;
}

/** Whether a text is such a line, of any version: nobody else writes all three on one line, with these blanks. */
export function isSourceLine(text: string): boolean {
  return text.startsWith('填报单位：') && dayOfCaption(text) !== null && text.includes('　数据来源：工作表“');
}

/** The day that such a line tells; null where it tells none. */
export function dayOfCaption(text: string): string | null {
  return /截至(\d{4}年\d{1,2}月\d{1,2}日)/.exec(text)?.[1] ?? null;
}

/** The rule of the rate, printed wherever one stands (第九条). */
export const BASIS_RULE: Readonly<Record<RateBasis, string>> = {
  'all-new': '开工率＝已开工的新开工项目数÷本年全部新开工项目数。',
  'planned-to-date': '开工率＝已开工的新开工项目数÷截止日前按计划应开工的项目数。',
  'all-projects': '开工率＝已开工的新开工项目数÷台账全部项目数。',
};

export const PLAN_RULE =
  '按计划口径：台账没有实际开工时间和开工情况，开工按计划开工时间推算，不代表已实际开工；补充“实际开工时间”或“开工情况”列后重新生成，即按实际统计。';

/** New-start projects of whose start something is said that is not understood. */
export function unclearNote(count: number): string {
  return `${String(count)}个新开工项目的开工情况写法无法识别，不计入已开工，也不计入应开未开；确认写法的含义后重新生成。`;
}

export function natureRule(count: number): string {
  return `${String(count)}个项目台账未注明建设性质，按开工时间所在年份推定新建或续建。`;
}

export const DUE_RULE = '只写到月（季）的计划，到该月（季）最后一天才算应开工；实际开工只写到月的，从该月起算已开工。';

export const LIVE_NOTE = '表中数字为公式，随台账变动自动更新；名单、文字和截至日期为生成时的结果，台账变动后请重新生成。';

/** Why values stand in place of formulas, and what would make them live. */
const WHY_VALUE: Readonly<Record<ObstacleKind, (label: string, count: number) => string>> = {
  'text-amounts': (label, count) => `“${label}”列有${String(count)}个以文本存储的金额，有关合计为生成时的数值；修复后重新生成即为公式。`,
  'error-amounts': (label, count) =>
    `“${label}”列有${String(count)}个错误值，有关合计为生成时的数值（不含错误值）；改正后重新生成即为公式。`,
  dates: (label, count) =>
    `“${label}”列有${String(count)}个单元格是文本或只到年、季，或是202503这样的数字，有关个数为生成时的数值；改为真正的日期后重新生成即为公式。`,
  'mixed-dates': (label) =>
    `“${label}”列在截至日所在月份既有写到日的、也有只写到月的，有关个数为生成时的数值；统一写法后重新生成即为公式。`,
  'resumption-dates': (label) =>
    `复工情况由“${label}”列的日期说明，不能由一个条件统计，有关个数为生成时的数值；增加“是否复工”列后重新生成即为公式。`,
  'start-facts': (label, count) =>
    `${count > 0 ? `有${String(count)}个项目的` : ''}开工、复工、竣工情况在“${label}”列中的写法不能由一个条件统计，有关个数为生成时的数值；把日期列中的“已开工”“已竣工”等文字移到“开工情况”列、“开工情况”列中的日期移到“实际开工时间”列后重新生成即为公式。`,
  merged: (label) =>
    `“${label}”列有跨行合并、一个项目分几行填写、一格多项、写作“同上”或逐行另注单位的单元格，有关数字为生成时的数值；逐行逐项填写后重新生成即为公式。`,
  'no-column': (label) => `“${label}”不是逐行写在列中（如写在分段行里），有关数字为生成时的数值；补充该列后重新生成即为公式。`,
  'look-alike': (label) => `“${label}”列有只差全角半角或大小写的写法，有关行为生成时的数值；统一写法后重新生成即为公式。`,
  'odd-text': (label) => `“${label}”列有过长、像数字日期、以数字或勾选代替文字或含特殊字符的内容，有关行为生成时的数值。`,
  'other-rows': (label) => `“${label}”列的分段、合计或表头行中也有同样的文字，有关行为生成时的数值。`,
  'no-selector': () => '表中夹有合计、分段等行，没有一列能把项目与它们分开，合计为生成时的数值；逐行填写序号或建设性质后重新生成即为公式。',
  'several-tables': () => '台账由多张表格合并而成，写成一个公式过长，有关数字为生成时的数值；台账改动后请重新生成。',
  'cell-by-cell': (label) => `须逐格辨认“${label}”列的内容才能判断，不能写成一个公式，有关数字为生成时的数值；台账改动后请重新生成。`,
  'too-many': (label) => `“${label}”列同一内容写法太多，有关行为生成时的数值；统一写法后重新生成即为公式。`,
};

export function whyValue(why: ObstacleKind, label: string, count: number): string {
  return WHY_VALUE[why](label, count);
}

export function numbered(notes: readonly string[]): string[] {
  return notes.map((note, index) => (notes.length === 1 ? `注：${note}` : `${index === 0 ? '注：' : '　　'}${String(index + 1)}．${note}`));
}
