/** What the month's round says once something of it was done. */
export const ROUND_WORK = {
  zipName: (month: string): string => `${month}下发.zip`,
  unassigned: (count: number): string => `另有${String(count)}个项目这一列没有填写，没有下发。`,
  unreadable: (name: string): string => `无法读取“${name}”，可能正被其他程序占用或已移走，请关闭后重新选择。`,
  collected: (files: number, changes: number, conflicts: number): string =>
    `读取${String(files)}个文件：没有疑问的改动${String(changes)}处，须核对的${String(conflicts)}处。`,
  ledgerMoved: (count: number): string =>
    `读取之后台账又有改动，其中${String(count)}处已不同，没有写入；列表已按现在的台账更新，请再次核对后采纳。`,
  ledgerGone: '台账已找不到，没有写入。',
  accepted: (cells: number, appended: number, listed: number, notes: readonly string[]): string =>
    `已写入${String(cells)}处改动${appended > 0 ? `，新增项目${String(appended)}个` : ''}${listed > 0 ? `；${String(listed)}个新增项目列在“新增项目”表` : ''}，填报情况见“填报情况”表。可一并撤销。${notes.join('')}`,
  sent: (files: number, name: string): string => `已拆分为${String(files)}个文件，打包在“${name}”中。`,
  opened: (files: number): string => `已打开${String(files)}个新工作簿，请逐个保存后下发。`,
  inFolder: (files: number, folder: string): string => `已拆分为${String(files)}个文件，存放在“${folder}”。`,
  chooseFolder: '选择存放下发文件的文件夹',
  taken: (file: string): string => `文件夹里已有“${file}”，为避免覆盖，没有写入，请另选一个空文件夹。`,
  notWritten: (file: string): string => `“${file}”未能写入，请检查文件夹是否可写、磁盘是否已满。`,
  noOwnFile: 'Excel 没有给出当前工作簿的文件（网页版不支持），请在桌面版 Excel 或工作台中拆分下发。',
  inserted: (sheets: number): string =>
    `已在本工作簿末尾放入${String(sheets)}张工作表，各以单位命名；需要下发的请移到新工作簿另存，不再需要的可直接删除。`,
  rolledUp: (counties: number, aside: readonly { readonly file: string; readonly sentence: string }[]): string =>
    [`已汇总${String(counties)}个县（园区），见“县区排名”表。`, ...aside.map(({ file, sentence }) => `没有计入${file}：${sentence}`)].join(
      '',
    ),
  reminded: (count: number): string => `已生成催办单${String(count)}份，每份一页，见“催办单”表。`,
} as const;
