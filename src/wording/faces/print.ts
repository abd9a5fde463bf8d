/** What is said of the paper that sheets take, before they are printed. */
export const PRINT = {
  /** Of all sheets, in the order of their tabs, which is that of printing. */
  total: (a4: number, a3: number): string => {
    const papers = [a4 > 0 ? `A4 ${String(a4)}页` : '', a3 > 0 ? `A3 ${String(a3)}页` : ''].filter((text) => text !== '');
    return `按标签顺序全部打印共${String(a4 + a3)}页（${papers.join('、')}）。`;
  },
  /** Of the sheets that were chosen. */
  chosen: (a4: number, a3: number): string =>
    a4 + a3 === 0 ? '尚未选择要打印的表。' : `共${String(a4 + a3)}页${a3 > 0 ? `：A4 ${String(a4)}页、A3 ${String(a3)}页` : '，均用A4'}。`,
  open: '打印…',
  title: '打印汇总表',
  intro: '按以下顺序打印，不打印的请取消勾选。',
  sheets: '要打印的表',
  paper: '纸张',
  papers: {
    a4: (pages: number): string => `全部用A4（${String(pages)}页）`,
    a3: (pages: number): string => `一张A4放不下的表用A3（${String(pages)}页）`,
  },
  working: '正在计算页数…',
  failed: '页数计算失败，请关闭后重试。',
  make: { shown: '打开打印稿', saved: '保存打印稿' },
  cancel: '取消',
  /** What follows, by what the program lets a pane do. */
  next: {
    shown: '打印稿是只含这些表的新工作簿，数字为生成时的值；打开后按 Ctrl+P，选“打印整个工作簿”。',
    saved: '打印稿是只含这些表的新工作簿，数字为生成时的值；打开文件后按 Ctrl+P，选“打印整个工作簿”。',
    neither: '当前窗格不能另开工作簿：生成汇总表后，按住 Ctrl 依次点选这些表的标签，再按 Ctrl+P。',
  },
  file: (month: string): string => `重大项目汇总表（截至${month}）打印稿.xlsx`,
  opened: (sheets: number): string => `已打开打印稿，含${String(sheets)}张表：按 Ctrl+P，选“打印整个工作簿”。`,
  one: (pages: number, paper: string): string => `${paper} ${String(pages)}页`,
} as const;
