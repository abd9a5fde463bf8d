/** While the workbook is looked through for the first time. */
export const OPENING = '正在读取台账…';

/** When the page was opened outside Excel and WPS. */
export const NO_HOST = {
  none: '请在 Excel 或 WPS 表格中打开本助手；没有 Excel 时，可使用工作台。',
  noWorkbook: '请先打开台账工作簿，再打开窗格。',
  oldExcel: '当前 Excel 版本过低，助手无法运行。请用 WPS 表格打开台账，或改用 Excel 2021 及以上版本。',
} as const;
