/** What the workbench says of work that is not downloaded yet. */
export const KEEPING = {
  badge: '未下载',
  badgeHint: '改动还没有下载。关闭前请下载；意外关闭时，本机留有副本。',
  question: (name: string): string => `“${name}”的改动还没有下载`,
  consequence: (next: string): string => `打开“${next}”后，这些改动就没有了。`,
  download: '下载后打开',
  discard: '不下载，直接打开',
  stay: '取消',
  left: (name: string, at: Date): string =>
    `“${name}”上次的改动没有下载，${String(at.getMonth() + 1)}月${String(at.getDate())}日${String(at.getHours())}时${String(at.getMinutes()).padStart(2, '0')}分的副本还在本机。`,
  openCopy: '打开副本',
  refuseCopy: '不要了',
  notKept: '浏览器没有保存副本（无痕窗口或磁盘已满），请及时下载。',
} as const;
