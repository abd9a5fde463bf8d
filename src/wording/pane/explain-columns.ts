/** Words for lists whose columns somebody has to explain. */
export const UNREAD = {
  beside: (sheet: string, row: number): string => `工作表“${sheet}”第${String(row)}行起像是项目清单，但没有表头。`,
  told: '本表没有表头，各列按您的说明读取。',
  explain: (sheet: string): string => `说明“${sheet}”各列`,
  title: (sheet: string): string => `说明“${sheet}”各列`,
  intro: {
    'no-header': '这张清单没有表头。请对照每列开头的内容，选择该列的含义；不需要的列可以不选。说明随工作簿保存，表格内容不会改动。',
    'unknown-header':
      '这张清单的表头中没有可识别的“项目名称”。请对照每列的表头和内容，选择该列的含义；下个月表头相同的工作表也会照此读取。表格内容不会改动。',
  },
  column: (letters: string): string => `${letters}列`,
  header: (header: string): string => `表头“${header}”`,
  samples: (samples: readonly string[]): string => `如：${samples.join('、')}`,
  short: (words: string): string => (words.length > 24 ? `${words.slice(0, 24)}…` : words),
  empty: '（下方没有内容）',
  meaning: (letters: string): string => `${letters}列的含义`,
  none: '不读取',
  unit: '金额单位',
  noName: '请先选择“项目名称”所在的列。',
  tooFew: '除“项目名称”外，请至少再选一列。',
  twice: (label: string): string => `“${label}”选了两列，请只留一列。`,
  save: '保存并读取',
  noLedger: '不是台账，不再提示',
  cancel: '取消',
  done: (sheet: string): string => `已记住“${sheet}”各列的含义。`,
  leftAlone: (sheet: string): string => `今后不再提示工作表“${sheet}”。`,
} as const;
