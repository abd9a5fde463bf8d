/** Words for what was learned of an office's headers, to carry from one machine to another. */
export const LEARNED = {
  title: '导出或导入列识别',
  open: '导出或导入列识别',
  intro: '您更正过的列识别如下。可复制给同事，也可将同事提供的内容粘贴到此处后点“导入”。',
  text: '列识别内容',
  none: '尚未更正过列识别。',
  copy: '复制',
  import: '导入',
  close: '关闭',
  copied: '已复制。',
  imported: (headers: number, skipped: number): string =>
    `已导入${String(headers)}个列标题的识别${skipped === 0 ? '' : `，另有${String(skipped)}个本版本无法识别的含义没有导入`}。`,
  unreadable: '这不是本助手导出的列识别内容，没有导入。请完整粘贴导出的内容。',
  exported: (headers: number, file: string): string => `已导出${String(headers)}个列标题的识别：${file}`,
} as const;
