/** Words of blank ledgers (模板), on the sheets and in the faces. */
export const BLANK = {
  title: (year: number, label: string): string => `${String(year)}年${label}`,
  money: '万元',
  filledBy: (office: string): string => `填报单位：${office === '' ? '＿＿＿＿＿＿＿＿' : office}`,
  unit: (money: string): string => `单位：${money}`,
  /** What stands between title and headings. */
  note: (article: string | null, required: readonly string[], choices: boolean, proposed: boolean): string =>
    [
      article === null ? '' : `依据：${article}。`,
      `必填：${required.join('、')}。`,
      choices ? '单元格右侧有箭头的，请从列表中选择。' : '',
      proposed ? '本表列目为建议格式，可以增减。' : '',
    ].join(''),
  choose: (label: string): string => `“${label}”请从下拉列表中选择。需要新的选项时，先在设置的“常用词”里添加，再插入空白台账。`,
  wordsTitle: '下拉选项',
  wordsNote: '以下是空白台账下拉列表的选项，可以改；请勿删除本表。',

  heading: '插入空白台账',
  intro:
    '在工作簿末尾插入一张空白台账：列名、单位、下拉选项、格式和打印设置均已备好，填写即可使用。插入后即为您自己的表，此后生成汇总表不会改动。',
  all: (count: number): string => `全部插入（${String(count)}张）`,
  insert: '插入',
  insertOne: (label: string): string => `插入“${label}”`,
  close: '关闭',
  unknownKind: (word: string, known: readonly string[]): string => `没有“${word}”这种台账，可选：${known.join('、')}，或 all。`,
} as const;
