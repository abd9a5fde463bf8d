/** The page that tries on a device what could not be tried without WPS. */
export const SELF_TEST = {
  title: 'WPS 自检',
  intro: '自检会新建一张临时工作表，逐项试用后删除，不改动您的台账。',
  /** Text that is written and read back. */
  sample: '自检',
  run: '开始自检',
  running: '正在自检…',
  copy: '复制结果',
  copied: '结果已复制，可粘贴给技术人员。',
  notCopied: '未能自动复制，请展开“详细情况”，选中文字按 Ctrl+C。',
  details: '详细情况（供技术人员查看）',
  line: (verdict: string, label: string): string => `${verdict}　${label}`,
  full: (verdict: string, label: string, seen: string): string => `${verdict}　${label}：${seen}`,
  back: '返回窗格',
  noWps: '请在 WPS 表格的任务窗格中打开本页。',
  passed: '通过',
  failed: '不通过',
  summary: (passed: number, failed: number): string =>
    failed === 0 ? `${String(passed)}项全部通过。` : `通过${String(passed)}项，不通过${String(failed)}项。`,
  probes: {
    browser: '浏览器内核',
    blocks: '成块读写单元格',
    formulas: '公式与错误值',
    formats: '格式不一致的区域',
    marks: '标注用的条件格式',
    areas: '多块区域合并成一个',
    names: '带备注的隐藏名称',
    settings: '随工作簿保存的设置',
    charts: '图表',
    page: '打印设置',
    links: '工作簿内链接',
    freeze: '冻结窗格',
    events: '单元格改动的通知',
    storage: '窗格与按钮之间传递消息',
    speed: '每次调用的耗时',
  },
} as const;

/** The page that tries on a device what could not be tried without Excel. */
export const EXCEL_SELF_TEST = {
  title: 'Excel 自检',
  intro: '自检会新建一张样例工作表，在上面逐项试用各项操作并撤销，最后删除，不改动您的台账。约一分钟，期间请不要操作表格。',
  /** Text of the number formats that are tried. */
  sample: '自检',
  /** Number format of a month, as fixes write it. */
  monthFormat: 'yyyy"年"m"月"',
  noExcel: '请在 Excel 的任务窗格中打开本页。',
  probes: {
    program: '程序与浏览器',
    sets: '支持的 ExcelApi 版本',
    trip: '每次往返的耗时',
    sample: '新建样例工作表',
    formats: '数字格式写入后的写法',
    check: '校验（项目数，问题数）',
    fix: '修复（单元格数）与撤销',
    mark: '标注（项目数）与撤销',
    clear: '清除标注（工作表数）',
    insert: '插入空白台账与撤销',
    settings: '读取随工作簿保存的设置',
    removed: '删除样例工作表（剩余工作表数）',
  },
} as const;

/** What was seen of a program, in words: a list as its parts, nothing as 空. */
export function seenWords(seen: unknown): string {
  if (seen === null || seen === undefined) return '空';
  if (typeof seen === 'boolean') return seen ? '是' : '否';
  if (Array.isArray(seen))
    return seen.map((part: unknown) => (Array.isArray(part) ? `（${seenWords(part)}）` : seenWords(part))).join('、');
  if (typeof seen === 'object')
    return Object.entries(seen)
      .map(([name, part]) => `${name} ${seenWords(part)}`)
      .join('、');
  return typeof seen === 'number' ? String(seen) : typeof seen === 'string' ? seen : typeof seen;
}
