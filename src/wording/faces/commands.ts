/** The dialog that a ribbon button opens when the pane is not open. */
export const REPORT = {
  more: '点“打开窗格”可逐条查看、定位和修复。',
  close: '知道了',
} as const;
