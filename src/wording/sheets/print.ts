/** What is said of the paper that sheets take, before they are printed. */
export const PRINT = {
  /** Of all sheets, in the order of their tabs, which is that of printing. */
  total: (a4: number, a3: number): string => {
    const papers = [a4 > 0 ? `A4 ${String(a4)}页` : '', a3 > 0 ? `A3 ${String(a3)}页` : ''].filter((text) => text !== '');
    return `按标签顺序全部打印共${String(a4 + a3)}页（${papers.join('、')}）。`;
  },
  one: (pages: number, paper: string): string => `${paper} ${String(pages)}页`,
} as const;
