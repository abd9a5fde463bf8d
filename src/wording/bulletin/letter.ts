/** Words of 调度通报 as a Word document: names of its attachments, heads of their tables, fonts that official documents are set in. */
export const LETTER = {
  attachment: (number: number): string => `附件${String(number)}`,
  /** Where the letter names its attachments: the first has the word before it, those after it stand beneath its number. */
  attachments: '附件：',
  numbered: (number: number, title: string): string => `${String(number)}. ${title}`,
  /** A part of a section that has several. */
  part: (numeral: string, text: string): string => `（${numeral}）${text}`,
  copies: (offices: string): string => `抄送：${offices}${offices === '' || offices.endsWith('。') ? '' : '。'}`,
  issued: (date: string): string => `${date}印发`,
  page: ['— ', ' —'],
  none: '—',
  total: '全县',
  unitLine: (units: string): string => `单位：${units}`,
  more: (shown: number, all: number): string => `共${String(all)}个，本表列出前${String(shown)}个。`,
  file: (title: string): string => `${title}.docx`,
  quarters: {
    title: '各季度开工情况表',
    columns: ['季度', '开工率\n目标', '需开工', '计划开工', '实际开工', '开工率', '差额', '结果'],
    met: '达到',
    missed: '未达到',
    open: '尚未结束',
    unclear: '待核实',
    ahead: '尚未开始',
  },
  units: {
    title: '各责任单位推进情况表',
    columns: ['责任单位', '项目', '新开工', '已开工', '续建', '已复工', '年度计划\n投资', '完成\n投资', '完成率', '亮灯'],
    light: { green: '绿灯', yellow: '黄灯', red: '红灯', grey: '未填报' },
  },
  late: { title: '未按期开工、未复工项目清单', columns: ['序号', '项目名称', '责任单位', '计划开工时间', '情况'] },
  counted: '个',
  countedAndAmounts: '个、亿元',
} as const;

/** GB/T 9704-2012: fonts of the letter's parts by the names under which Windows and WPS know them. */
export const LETTER_FONTS = {
  title: '方正小标宋简体',
  body: '仿宋',
  first: '黑体',
  second: '楷体',
  page: '宋体',
} as const;
