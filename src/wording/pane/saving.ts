/** What is said of a file that the pane hands out. */
export const SAVING = {
  downloaded: (name: string): string => `“${name}”已保存到“下载”文件夹；浏览器询问位置的，存到所选位置。`,
  inFolder: (name: string, folder: string): string => `“${name}”已保存到“${folder}”。`,
  failed: (name: string): string =>
    `“${name}”没有保存：文件夹可能不能写入、磁盘已满，或者同名文件正打开着；请关闭该文件或换一个文件夹再试。`,
  chooseFolder: '选择保存文件的文件夹',
  word: '另存为 Word 公文',
  copied: '复制后可粘贴到消息里；粘贴到 Word 或 WPS 文字，保留公文格式。',
  copyInstead: '当前窗格不能直接保存文件：复制后粘贴到 Word 或 WPS 文字，保留公文格式，再存为文件。',
} as const;
