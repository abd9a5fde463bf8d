/** 读表说明: what the reading decided, and how to decide otherwise. */
export const READING = {
  title: (notes: number, open: number): string => `读表说明（${String(notes)}条${open === 0 ? '' : `，${String(open)}条待确认`}）`,
  see: '查看单元格',
  right: '确认无误',
  undo: '撤销选择',
  more: (count: number): string => `其余${String(count)}条`,
  less: '收起',
  state: { open: '待确认', likely: '常见读法', answered: '您已选定', minor: '说明' },
  kept: '已记住您的选择，并按此重新读取。',
} as const;
