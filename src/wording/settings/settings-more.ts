/** Words for the other sections of the settings: bulletin, checks, live re-check. */
export const BULLETIN_SETTINGS = {
  head: '红头（发文机关标志）',
  headHint: '如“××县发展和改革局文件”，写在 Word 公文最上面；不填就没有红头。',
  number: '发文字号',
  tables: 'Word 公文中的表格',
  grid: '全框线',
  threeLine: '三线表',
  copies: '版记：抄送机关',
  copiesHint: '如“市发展改革委，县政府办公室”，写在 Word 公文最后一页下部；不填就没有抄送。',
  issuer: '版记：印发机关',
  issuerHint: '如“××县发展和改革局办公室”，印发日期为当天；不填就没有印发机关和印发日期。',
  numberHint: '如“×发改〔2025〕12号”；不填就没有发文字号。',
  tooLong: (most: number): string => `最多${String(most)}个字。`,
  intro: '调度通报的各个语句均可改为本单位的写法；大括号连同其中的词将替换为台账中的数，请原样保留；方括号中的内容，所含个数均为零时不写。',
  which: '选择语句',
  short: (sentence: string): string => (sentence.length > 26 ? `${sentence.slice(0, 26)}…` : sentence),
  changed: (sentence: string): string => `（已改）${sentence}`,
  text: '语句内容',
  may: (words: readonly string[]): string => (words.length === 0 ? '本句没有可填入数据的词。' : `可用的词：${words.join('、')}`),
  usual: '默认语句：',
  unusable: '该语句无效：不能为空，大括号中只能使用上面列出的词。',
} as const;

export const CHECK_SETTINGS = {
  intro: '不需要的检查可以关闭；各项检查的级别在“问题”页中更改。',
  list: '进行哪些检查',
} as const;

export const LIVE = {
  label: '填写时自动更新结果',
  hint: '关闭后，改动台账不会自动重新校验，需要时点“校验台账”。',
  paused: '已暂停自动更新。',
  stale: '台账已有改动，以下仍是改动前的结果。',
  resume: '继续自动更新',
} as const;

export const REMINDER_SETTINGS = {
  number: '第一份的编号',
  numberHint: '各单位依次往下编，写成“前缀〔2025〕N号”。',
  numberUnit: '号',
  days: '反馈时限',
  daysUnit: '天后',
  labels: { title: '文书名称', prefix: '编号前缀', opening: '开头语', closing: '结尾要求', signature: '落款单位' },
  hints: {
    title: '催办单、督办单、提示函等。',
    prefix: '如“平重办催”。',
    opening: '不填用默认语句，写明截至日期。',
    closing: '不填用默认语句，写明反馈日期。',
    signature: '不填用“填报单位”。',
  },
  noTitle: '请填写文书名称。',
  tooLong: (most: number): string => `最多${String(most)}个字。`,
} as const;
