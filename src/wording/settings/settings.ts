import type { LightRule } from '../../mechanism/lights';
import type { Settings } from '../../mechanism/settings';

/** Words of the settings. */
export const SETTINGS = {
  intro: '设置随工作簿保存，在 Excel、WPS 和工作台中通用。',
  office: '填报单位',
  officeHint: '印在每张汇总表的标题下；不填则留空手写',
  sheets: '生成哪些汇总表',
  set: '成套',
  sets: { full: '全套：各张汇总表', brief: '简版：领导一页纸、未达标项目清单、问题清单、调度通报' },
  largeOnA3: '一张A4放不下的表印在A3上（关闭则均用A4）',
  chartValues: '图表上的数值',
  valuesOnCharts: { fitting: '放得下的图标出', all: '全部标出', none: '不标' },
  basis: '开工率口径',
  naturesByDate: '未注明新建、续建的项目，按开工时间所在年份推定',
  lights: '投资进度亮灯',
  yellow: '黄灯界限',
  red: '红灯界限',
  restore: '恢复文件规定',
  restoreOne: (label: string): string => `“${label}”恢复文件规定`,
  source: (article: string, wording: string): string => `${article}：${wording}`,
  unit: { share: '%', count: '个', yi: '亿元', times: '倍' },
  sections: {
    sheets: '填报单位与汇总表',
    rates: '开工率口径与亮灯',
    path: '序时进度',
    targets: '目标',
    county: '县级数据',
    words: '常用词',
    bulletin: '通报语句',
    reminders: '催办单',
    checks: '检查项目',
    live: '边填边查',
    carry: '导出与导入',
  },
  restoreDefault: '恢复默认',
  restoreThis: (what: string): string => `“${what}”恢复默认`,
  invalid: '该数值无效：请填不小于0的数字，比率在0到100之间，红灯界限应比黄灯更严。设置没有改动。',
} as const;

export const BASIS_NAME: Readonly<Record<Settings['basis'], string>> = {
  'all-new': '已开工 ÷ 全部新开工项目（第九条）',
  'planned-to-date': '已开工 ÷ 按计划应开工的项目',
  'all-projects': '已开工 ÷ 全部项目',
};

export const LIGHT_FAMILY: Readonly<Record<LightRule['family'], string>> = {
  points: '比序时进度落后多少个百分点',
  share: '完成了序时进度的百分之几',
};
