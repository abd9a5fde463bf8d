/** Words for carrying all settings from one office to another. */
export const SETTINGS_TEXT = {
  title: '导出或导入全部设置',
  open: '导出或导入全部设置',
  intro:
    '本工作簿的全部设置如下（不含已接受的问题）。可复制给其他单位，也可将其他单位导出的内容粘贴到此处后点“导入”，原有设置将被替换；外县的设置，填报单位、各月指标等只属于一个县的内容不带入。',
  text: '设置内容',
  imported: '已导入设置。',
  /** Of settings of another county. */
  importedFrom: (theirs: string, ours: string): string =>
    `已导入${theirs}的设置。本工作簿是${ours}的，填报单位、文头、全县固定资产投资、各月指标、工作表的选择和对读法的回答没有带入，仍用原来的。`,
  /** What came along where the county is not known. */
  taken: ({
    office,
    figures,
    months,
    answers,
  }: {
    office: string;
    figures: number;
    months: readonly string[];
    answers: number;
  }): string => {
    const parts = [
      office === '' ? '' : `填报单位“${office}”`,
      figures === 0 ? '' : '全县固定资产投资数',
      months.length === 0 ? '' : `${months.join('、')}的指标`,
      answers === 0 ? '' : `对读法的回答${String(answers)}条`,
    ].filter((part) => part !== '');
    return parts.length === 0 ? '' : `一并带入了${parts.join('、')}，请核对是不是本县的。`;
  },
  newer: '这是较新版本的助手导出的设置，本版本不能读取，没有导入；请更新后再导入。',
  unreadable: '这不是本助手导出的设置，或其中有无效内容，没有导入。请完整粘贴导出的内容。',
  exported: (file: string): string => `已导出设置：${file}`,
} as const;
