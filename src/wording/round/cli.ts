/** What the command line says of the round. */
export const ROUND_CLI = {
  usage: `拆分下发：split 台账.xlsx --by 责任单位 -o 下发/（每个单位一个文件；--by 可写任意列名）
收回汇总：collect 台账.xlsx 上报/*.xlsx --dry-run（只列出，不写入）；用 -o 输出.xlsx 或 --in-place 写入没有疑问的改动
催办单：remind 台账.xlsx [上报/*.xlsx] -o 催办.xlsx（或 -o 催办.docx 写成 Word，每单位一页） [--by 责任单位] [--unit 单位名（只输出该单位的文字）]
汇总几个县：rollup 县1.xlsx 县2.xlsx … -o 全市.xlsx
以上命令都可用 --with 工作表（可写多次），与台账工作表合并为一份台账`,
  needsBy: '请用 --by 写明按哪一列拆分，例如 --by 责任单位。',
  needsFolder: '请用 -o 指定存放下发文件的文件夹。',
  splitsOne: '一次只能拆分一个台账文件。',
  unitIsText: '--unit 只在屏幕上输出该单位的文字，不写文件；请去掉 -o、--in-place 和 --json，或去掉 --unit。',
  needsReturned: '请在台账后面指定收回的文件或文件夹，例如 上报/*.xlsx。',
  needsOutput: '请用 -o 指定输出文件，或用 --in-place 写回台账，或用 --dry-run 只列出不写入。',
  needsTwo: '请指定至少两个县（园区）的台账文件。',
  sameLedger: (one: string, other: string): string => `“${one}”与“${other}”是同一个文件，会重复计入，请去掉一个。`,
  badMonth: (text: string): string => `月份“${text}”有误，请按 2025-06 的格式填写。`,
  exists: (file: string): string => `文件夹里已有“${file}”，为避免覆盖，没有写入，请另选一个空文件夹。`,
  split: (files: number, folder: string): string => `已拆分为${String(files)}个文件，存放在：${folder}`,
  splitFile: (name: string, projects: number): string => `  ${name}：${String(projects)}个项目`,
  unassigned: (count: number, label: string, rows: string): string => `另有${String(count)}个项目没有填写“${label}”，没有下发：${rows}`,
  row: (row: number, name: string): string => `第${String(row)}行${name}`,
  submissions: (counted: number, aside: number): string =>
    `收回文件${String(counted + aside)}个，计入${String(counted)}个${aside > 0 ? `，没有计入${String(aside)}个` : ''}：`,
  submission: (file: string, unit: string, matched: number, projects: number): string =>
    `  ${file}：${unit}，${String(projects)}个项目，对上${String(matched)}个`,
  setAside: (file: string, sentence: string): string => `  ${file}：${sentence}`,
  assumption: (sentence: string): string => `    ${sentence}`,
  units: (all: number, reported: number): string => `应报${String(all)}家，已报${String(reported)}家。`,
  notReported: (units: readonly string[]): string => `未报：${units.join('、')}`,
  twice: (units: readonly string[]): string => `重复填报：${units.join('、')}`,
  conflicts: (count: number): string => (count === 0 ? '没有须核对的改动。' : `须核对的改动${String(count)}处：`),
  changes: (count: number): string => `没有疑问的改动${String(count)}处${count === 0 ? '。' : '：'}`,
  change: (place: string, unit: string, project: string, label: string, from: string, to: string, why: string): string =>
    `  ${place} ${unit} ${project} ${label}：${from} → ${to}${why === '' ? '' : `（${why}）`}`,
  added: (count: number): string => `台账中没有的项目${String(count)}个：`,
  addedProject: (unit: string, project: string, file: string, cell: string, again: string, doubt: string): string =>
    `  ${unit} ${project}（${file} ${cell}）${again === '' ? '' : `：与“${again}”重复，只计一次`}${doubt === '' ? '' : `：${doubt}`}`,
  missing: (count: number): string => `填报文件中没有的项目${String(count)}个：`,
  missingProject: (unit: string, project: string, row: number): string => `  ${unit} ${project}（台账第${String(row)}行）`,
  reminder: (unit: string, items: number): string => `  ${unit}：${String(items)}项`,
  rolledUp: (count: number): string => `已汇总${String(count)}个县（园区），见“县区排名”表：`,
  joinWith: (note: string, sheet: string): string => `${note}要合并，请加 --with ${sheet}。`,
  isLedger: (file: string): string => `“${file}”就是台账本身，没有作为填报文件读取。`,
  countyNote: (note: string): string => `    ${note}`,
  noSheet: (names: readonly string[]): string => `各文件中都没有工作表“${names.join('”“')}”，请核对 --with。`,
  notRanked: (file: string, sentence: string): string => `  没有计入${file}：${sentence}`,
  county: (name: string, projects: number): string => `  ${name}：${String(projects)}个项目`,
  written: (cells: number, appended: number, listed: number): string =>
    `已写入${String(cells)}处改动${appended > 0 ? `，新增项目${String(appended)}个` : ''}${listed > 0 ? `；另有${String(listed)}个新增项目列在“新增项目”表，待复制` : ''}；填报情况见“填报情况”表。`,
} as const;
