import { PRODUCT } from './buttons';

/** Everything that the workbench page says by itself. */
export const WORKBENCH = {
  title: PRODUCT,
  open: '打开文件',
  samples: '换一个示例',
  save: '下载',
  grid: '工作簿',
  pane: '任务窗格',
  hidePane: '收起窗格',
  showPane: '展开窗格',
  resize: '调整窗格宽度',
  drop: '松开鼠标，打开这个文件',
  dismiss: '关闭提示',
  local: '文件只在本机处理，不会上传。',
  /** What a saved copy is called, so that the user's own file is not written over. */
  savedName: (name: string): string => `${name.replace(/\.(xlsx|xlsm)$/i, '')}（已处理）${/\.xlsm$/i.test(name) ? '.xlsm' : '.xlsx'}`,
  saved: (name: string): string => `已下载“${name}”。`,
  notOpened: (name: string, reason: string): string => `“${name}”没有打开。${reason}`,
  contentsOnly: '工作台中只能修改单元格内容；行列、格式和工作表请在 Excel 或 WPS 中修改。',
  noFormula: '工作台中不能输入公式，请在 Excel 或 WPS 中输入。已恢复原来的内容。',
  notTaken: (reason: string): string => `没有改动：${reason}`,
  sampleMissing: '示例文件没有找到，请重新安装本助手，或打开自己的文件。',
  gridFailed: '表格加载失败，请刷新页面重试；窗格仍可使用。',
} as const;

/** The samples that come with the product, as they are called in the menu. */
export const SAMPLES = [
  { file: '平陆县2025年重点推进项目.xlsx', label: '文件附件：2025年重点推进项目名单' },
  { file: '平陆县2025年重点推进项目台账（6月调度）.xlsx', label: '6月调度台账（有实际开工情况）' },
  { file: '云岭县2025年重大项目工作台账（全年样例）.xlsx', label: '全年样例：一个虚构县的全部台账' },
] as const;

/** What the workbench says of work that is not downloaded yet. */
export const KEEPING = {
  badge: '未下载',
  badgeHint: '改动尚未下载。关闭前请下载；意外关闭时，本机留有副本。',
  question: (name: string): string => `“${name}”的改动尚未下载`,
  consequence: (next: string): string => `打开“${next}”后，这些改动将丢失。`,
  download: '下载后打开',
  discard: '不下载，直接打开',
  stay: '取消',
  left: (name: string, at: Date): string =>
    `“${name}”上次的改动没有下载，${String(at.getMonth() + 1)}月${String(at.getDate())}日${String(at.getHours())}时${String(at.getMinutes()).padStart(2, '0')}分的副本仍在本机。`,
  openCopy: '打开副本',
  refuseCopy: '放弃副本',
  notKept: '浏览器没有保存副本（无痕窗口或磁盘已满），请及时下载。',
} as const;

/** What the units of a sample send back, to try the month's round with. */
export const SAMPLE_RETURNS: Readonly<Record<string, string>> = {
  '云岭县2025年重大项目工作台账（全年样例）.xlsx': '云岭县2025年9月填报（收表样例）.zip',
};
