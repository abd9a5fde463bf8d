/** Taking back and doing again: what buttons, the history and messages say. */
export const UNDO = {
  undo: {
    fix: '撤销修复',
    highlight: '撤销标注',
    clear: '撤销清除',
    summarise: '撤销生成',
    blank: '撤销插入',
    accept: '撤销采纳',
    remind: '撤销催办单',
    rollup: '撤销县区排名',
    months: '撤销补录',
  },
  redo: {
    fix: '重做修复',
    highlight: '重做标注',
    clear: '重做清除',
    summarise: '重做生成',
    blank: '重做插入',
    accept: '重做采纳',
    remind: '重做催办单',
    rollup: '重做县区排名',
    months: '重做补录',
  },
  /** A button by its full name, for those who hear it. */
  about: (button: string, name: string): string => `${button}：${name}`,
  undone: (names: readonly string[]): string => `已撤销：${names.join('、')}。`,
  /** Cells of what was taken back that were changed since. */
  kept: (cells: number): string => `其中${String(cells)}处此后又有改动，保留现有内容。`,
  stopped: (reason: string): string => `更早的操作没有撤销：${reason}`,
  redone: (name: string): string => `已重做：${name}。`,
  nothingToUndo: '没有可以撤销的操作。',
  nothingToRedo: '工作簿已改动，不能再重做，请重新操作。',
  history: {
    title: '撤销记录',
    intro: '选择一步，该步及其后各步一并撤销，最近的在前。在单元格中手工输入的内容不在其中。',
    undone: '已撤销，可以重做',
    none: '没有可以撤销的操作。',
    choose: '撤销到哪一步',
    consequence: (names: readonly string[]): string =>
      names.length === 1 ? `将撤销：${names.join('')}。` : `将撤销${String(names.length)}步：${names.join('、')}。`,
    undo: (steps: number): string => (steps === 1 ? '撤销这一步' : `撤销这${String(steps)}步`),
    close: '关闭',
  },
} as const;
