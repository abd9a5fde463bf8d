/** Words for carrying all settings from one office to another. */
export const SETTINGS_TEXT = {
  title: '导出或导入全部设置',
  open: '导出或导入全部设置',
  intro: '本工作簿的全部设置如下（不含已接受的问题）。可复制给其他单位，也可将其他单位导出的内容粘贴到此处后点“导入”，原有设置将被替换。',
  text: '设置内容',
  imported: '已导入设置。',
  unreadable: '这不是本助手导出的设置，或其中有无效内容，没有导入。请完整粘贴导出的内容。',
  exported: (file: string): string => `已导出设置：${file}`,
} as const;
