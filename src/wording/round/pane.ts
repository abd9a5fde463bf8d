/** What the tab of the month's round says. */
export const ROUND_PANE = {
  tab: '本月收表',
  sendTitle: '拆分下发',
  sendIntro: '按一列的内容，每个单位生成一个文件：保留标题、表头、格式和下拉选项，只放本单位的项目；可填的列开放，其余锁定（不设密码）。',
  by: '按哪一列拆分',
  send: '生成各单位文件',
  sendElsewhere: '当前程序不允许加载项取得工作簿文件，请在工作台中打开台账拆分下发，或用命令行 split；收回汇总仍可在此进行。',
  outlet: '交付方式',
  outlets: {
    zip: '打包成一个 .zip 文件',
    folder: '存到选定的文件夹',
    workbooks: '逐个打开为新工作簿',
    sheets: '作为新工作表放在本工作簿末尾',
  },
  collectTitle: '收回汇总',
  collectIntro: '选择收回的全部 .xlsx 文件，文件改名、调整列序、更换金额单位的均可读取。文件只在本机读取，经您核对后才写入台账。',
  choose: '选择收回的文件',
  trySample: '用样例试用（虚构县9月收回的11个文件）',
  files: '收回的文件',
  remindTitle: '催办单',
  remindIntro: '应开未开、未复工、投资滞后、堵点难点和手续要素超期、未报进度的，每个单位一页，留有办理情况栏，可直接打印。',
  remindBy: '按哪一列催办',
  remind: '生成催办单',
  textOf: '复制或另存催办单',
  allUnits: (count: number): string => `全部（${String(count)}份）`,
  copyReminders: '复制催办单',
  unitItems: (unit: string, items: number): string => `${unit}（${String(items)}项）`,
  text: '催办文字',
  nothingToRemind: '没有需要催办的事项。',
  remindSettings: '编号、时限、落款和用语在“设置”的“催办单”中更改。',
  units: (all: number, reported: number): string => `应报${String(all)}家，已报${String(reported)}家`,
  notReported: (units: readonly string[]): string => `未报：${units.join('、')}`,
  twice: (units: readonly string[]): string => `重复填报：${units.join('、')}`,
  asideTitle: (count: number): string => `没有计入的文件${String(count)}个`,
  conflictsTitle: (count: number): string => `须核对的改动${String(count)}处`,
  changesTitle: (count: number): string => `没有疑问的改动${String(count)}处`,
  addedTitle: (count: number): string => `台账中没有的项目${String(count)}个`,
  addedNote:
    '采纳时写入台账：下面没有内容的接在表末，有合计、说明的插在最后一个项目之前，合计随之计入；不宜插入的列在“新增项目”表待复制。若实为台账中的项目，请在此指定。',
  isProject: (name: string): string => `“${name}”是台账中的哪个项目`,
  isNew: '新增项目',
  otherProjects: '其他项目',
  projectAt: (name: string, row: number): string => `${name}（第${String(row)}行）`,
  addedIn: (file: string, row: number): string => `${file} 第${String(row)}行`,
  repeats: (name: string): string => `与“${name}”重复，只计第一处；若为其他项目，请在此指定。`,
  filesTitle: (count: number): string => `计入的文件${String(count)}个`,
  fileHead: (file: string, unit: string, matched: number, all: number): string =>
    `${file}：${unit}，${String(all)}个项目，对上${String(matched)}个`,
  matched: (theirs: string, row: number, ours: string, at: number): string =>
    theirs === ours
      ? `${theirs}（第${String(row)}行）对台账第${String(at)}行`
      : `${theirs}（第${String(row)}行）对台账“${ours}”（第${String(at)}行）`,
  setRight: '改正',
  setRightOf: (name: string): string => `改正“${name}”对应的项目`,
  missingTitle: (count: number): string => `填报文件中没有的项目${String(count)}个`,
  take: (project: string, label: string): string => `采纳 ${project} ${label}`,
  fromTo: (from: string, to: string): string => `${from} → ${to}`,
  goTo: (cell: string): string => `台账${cell}`,
  source: (file: string, cell: string, way: string): string => `${file} ${cell}，${way}`,
  more: (count: number): string => `再显示${String(count)}处`,
  rollupTitle: '汇总几个县（园区）',
  rollupIntro:
    '将本台账与其他县（园区）的台账列入“县区排名”表：各县台账版式可以不同；本工作簿中的是公式，其他文件的是数值，注明来源和截至日。',
  rollupSheets: '本工作簿中作为另一个县（园区）的表',
  rollupSheet: (name: string, projects: number): string => `${name}（${String(projects)}个项目）`,
  rollupFiles: '其他县（园区）的台账',
  chooseRollup: '选择其他县（园区）的台账',
  rollupHere: '只汇总本工作簿中勾选的',
  acceptClear: (count: number, fresh: number): string => `采纳没有疑问的${accepted(count, fresh)}`,
  acceptUnit: (unit: string, count: number, fresh: number): string => `采纳${unit}的${accepted(count, fresh)}`,
  acceptNew: '采纳这个新增项目',
  acceptNewOf: (name: string): string => `采纳这个新增项目：“${name}”`,
  acceptOne: '只采纳这处',
  acceptOneOf: (project: string, label: string): string => `只采纳这处：${project}的${label}`,
  toldTwice: '另一个文件也报了同名的新增项目，请核对后选一份采纳。',
  acceptChosen: (count: number): string => `采纳勾选的${String(count)}处`,
} as const;

/** Cells and new projects that a button takes over. */
function accepted(count: number, fresh: number): string {
  if (fresh === 0) return `${String(count)}处`;
  return count === 0 ? `新增项目${String(fresh)}个` : `${String(count)}处和新增项目${String(fresh)}个`;
}
