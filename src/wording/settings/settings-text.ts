/** Words for carrying all settings from one office to another. */
export const SETTINGS_TEXT = {
  title: '导出或导入全部设置',
  open: '导出或导入全部设置',
  intro: '本工作簿的全部设置都在下面（不含已接受的问题）。复制给其他单位，或把别处导出的内容粘贴进来再点“导入”，原有设置会被替换。',
  text: '设置内容',
  imported: '已导入设置。',
  unreadable: '这不是本助手导出的设置，或其中有不能用的内容，没有导入。请把导出的内容完整粘贴进来。',
  exported: (file: string): string => `已导出设置：${file}`,
} as const;
