/** What opens the checklist and the sheet of shortcuts; apart from them, for it is there from the start. */
export const HELP = {
  month: '本月怎么做',
  shortcuts: '快捷键',
} as const;
