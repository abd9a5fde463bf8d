/** The ledger that the sample of returned files answers, and the archive that holds them. */
export const LEDGER_FILE = '云岭县2025年重大项目工作台账（全年样例）.xlsx';
export const RETURNED_ZIP = '云岭县2025年9月填报（收表样例）.zip';

/** The returned files by what is to be found in each; 县交通局 has not reported. */
export const FAULTS = {
  clear: '县住建局9月.xlsx',
  /** The amounts are in 亿元 under a heading of the unit's own. */
  inYi: '文旅局报送.xlsx',
  /** One amount is in 亿元 in a column of 万元. */
  slip: '县农业农村局（2025年9月填报）.xlsx',
  fell: '教育局（定稿）.xlsx',
  /** A project is gone, and one is new. */
  leftOut: '水利局.xlsx',
  /** Without our sign, with a heading of the unit's own. */
  ownLayout: '卫健局自制表.xlsx',
  lastMonth: '能源局.xlsx',
  first: '发改局.xlsx',
  /** Other figures of the same unit. */
  corrected: '发改局（更正）.xlsx',
  damaged: '工信局.xlsx',
  noWorkbook: '催报通知.xlsx',
} as const;

export const NEW_PROJECT = { 项目名称: '云岭县城乡供水管网延伸工程', 建设性质: '新建', 责任单位: '县水利局', 总投资: 6800 } as const;
