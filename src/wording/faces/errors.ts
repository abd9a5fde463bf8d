import type { FaultCode, UndoItem, Unfinished } from '../../spreadsheet/port';

/** One sentence for each refusal or failure of a host: what, where, and what to do. */
const FAULT: Readonly<Record<FaultCode, (where: string) => string>> = {
  'sheet-hidden': (where) => `工作表“${where}”是隐藏的，无法跳转到单元格，请先取消隐藏。`,
  'sheet-missing': (where) => `没有找到工作表“${where}”，可能已改名或删除，请重新选择工作表。`,
  'sheet-protected': (where) => `工作表“${where}”受保护，请先在“审阅”中撤销保护再试。`,
  'workbook-protected': () => '工作簿结构受保护，无法增减工作表，请先在“审阅”中撤销工作簿保护再试。',
  filtered: (where) => `工作表“${where}”正在筛选，直接写入可能错行，请先清除筛选再试。`,
  'cell-changed': (where) => `单元格 ${where} 的内容刚被改动，没有写入任何内容，请重新校验后再试。`,
  'cell-has-formula': (where) => `单元格 ${where} 是公式，不能直接改写，请手工修改公式。`,
  'cell-merged': (where) => `单元格 ${where} 在合并单元格内，不能单独改写，请改合并区域左上角的单元格。`,
  'bad-plan': (where) => `要写入的内容有误（${where}），没有写入任何内容，请将此提示反馈给开发人员。`,
  'read-back-differs': (where) => `写入后核对不一致（${where}），已恢复原状，请重试。`,
  cancelled: () => '已取消，工作簿没有改动。',
  busy: () => '表格正忙，请稍候再试。',
  'cell-edit-mode': () => '有单元格正在编辑，请先按回车键结束编辑再试。',
  'too-large': (where) => `内容太多（${where}），超出一次能处理的范围；请按 Ctrl+End 检查远处是否有误填的单元格，清除或拆分后再试。`,
  'too-many-formats': () =>
    '工作簿的单元格格式种类已达上限（Excel 最多约6.5万种），没有写入任何内容；请将台账复制到新工作簿，或用清理格式的工具精简后再试。',
  'pivot-table': (where) => `${where}处有数据透视表，不能直接改写，请改透视表的数据来源。`,
  'rows-not-insertable': (where) =>
    `“${where}”上不能插入行（有数组公式、数据透视表、批注或跨表引用等），没有写入任何内容，请在表中手工插入行。`,
  'sheet-unsupported': (where) => `工作表“${where}”不是普通工作表，或表格末尾已无空位，无法写入。`,
  'workbook-inactive': () => '台账所在的工作簿不是当前窗口，请先点击该窗口再试。',
  'session-ended': () => '网页版 Excel 的会话已超时，请刷新网页、重新打开窗格后再试。',
  'not-restored': (where) => `写入中断（${where}），且未能恢复原状，请按 Ctrl+Z 撤销，或不保存直接关闭后重新打开。`,
  'undo-stopped': (where) => `撤销没有完成（${where}），请再点一次“撤销”继续恢复。`,
  'file-encrypted': () => '文件设有打开密码，请在 Excel 或 WPS 中取消密码后另存，再打开。',
  'file-truncated': () => '文件不完整，可能没有下载或复制完，请重新获取文件。',
  'file-empty': () => '这是空文件，没有任何内容，可能没有保存或下载成功，请重新获取文件。',
  'file-not-zip': () => '这不是 Excel 工作簿（.xlsx）文件，请选择 .xlsx 文件。',
  'file-too-large': () => '文件展开后过大，为安全起见没有打开，请在 Excel 或 WPS 中精简后再试。',
  'file-legacy-xls': () => '这是旧版 .xls 文件，请在 Excel 或 WPS 中打开，另存为 .xlsx 后再用。',
  'file-et': () => '这是 WPS 的 .et 文件，请在 WPS 中打开，另存为 .xlsx 后再用。',
  'file-web-page': () =>
    '该文件实际是网页（导出系统常如此命名），不是真正的工作簿，请在 Excel 或 WPS 中打开，另存为 .xlsx 后再用；打开后是登录页的，请重新导出。',
  'file-text': () => '该文件实际是文本文件（如 .csv、.txt），不是真正的工作簿，请在 Excel 或 WPS 中打开，另存为 .xlsx 后再用。',
  'file-xml-2003': () => '该文件实际是 Excel 2003 的 XML 表格，不是 .xlsx 工作簿，请在 Excel 或 WPS 中打开，另存为 .xlsx 后再用。',
  'file-xlsb': () => '这是二进制工作簿（.xlsb），请在 Excel 或 WPS 中打开，另存为 .xlsx 后再用。',
  'file-ods': () => '这是 OpenDocument 表格（.ods），请在 Excel 或 WPS 中打开，另存为 .xlsx 后再用。',
  'file-xml': () =>
    '该文件实际是 XML 数据文件，不是 Excel 工作簿，请在 Excel 或 WPS 中打开，另存为 .xlsx；打不开的，请从原系统重新导出为 Excel。',
  'file-pdf': () => '该文件实际是 PDF，不是 Excel 工作簿，请向提供单位要 Excel 表格（.xlsx），或用 WPS 等转为 Excel 后核对再用。',
  'file-ofd': () => '该文件实际是 OFD 版式文件，不是 Excel 工作簿，请向提供单位要 Excel 表格（.xlsx），或转为 Excel 后核对再用。',
  'file-document': () => '该文件实际是 Word 文档（.doc、.docx、.wps 等），请打开后把表格复制到 Excel 或 WPS 表格中，另存为 .xlsx 后再用。',
  'file-slides': () => '该文件实际是演示文稿（PPT），请打开后把表格复制到 Excel 或 WPS 表格中，另存为 .xlsx 后再用。',
  'file-picture': () => '该文件实际是图片，读不出表格，请向提供单位要 Excel 表格（.xlsx）。',
  'file-archive': () => '该文件实际是压缩包，请先解压，再选择其中的 .xlsx 文件。',
  'file-numbers': () => '这是苹果 Numbers 表格，请在 Numbers 中选“文件—导出为—Excel”，得到 .xlsx 后再用。',
  'file-in-use': () => '这是 Excel 或 WPS 打开表格时生成的临时文件（~$ 开头），不是表格本身，请选择名称中没有 ~$ 的文件。',
  'file-not-workbook': () => '文件中没有工作簿，请确认选择的是 Excel 的 .xlsx 文件。',
  'file-damaged': (where) => `文件内容已损坏（${where}），请用 Excel 或 WPS 打开修复并另存后再试。`,
  unexpected: (where) => `出现意外问题（${where}），工作簿没有改动，请重试。`,
};

/** Words for a host's fault. */
export function faultSentence(code: FaultCode, where: string): string {
  return FAULT[code](where);
}

/** What stood in the way of a change that stopped half way, in a few words. */
const REASON: Partial<Readonly<Record<FaultCode, string>>> = {
  busy: '表格正忙',
  'cell-edit-mode': '有单元格正在编辑',
  'sheet-protected': '工作表受保护',
  'workbook-protected': '工作簿结构受保护',
  'workbook-inactive': '台账所在的工作簿不是当前窗口',
  'session-ended': '网页版 Excel 的会话已超时',
  'too-large': '内容太多',
};

const ITEM: Readonly<Record<UndoItem['kind'], (where: string) => string>> = {
  names: () => '公式用的名称',
  sheet: (where) => `工作表“${where}”`,
  marks: (where) => `“${where}”上的标注`,
  cells: () => '改过的单元格',
  rows: (where) => `“${where}”上插入的行`,
  months: () => '随工作簿保存的历月数据',
};

/** Words for a change that stopped half way: why, what is as before again, what is not, and what to do. `code` and `where` are of the fault that stopped it. */
export function unfinishedSentence(
  stopped: 'not-restored' | 'undo-stopped',
  code: FaultCode,
  where: string,
  { restored, left }: Pick<Unfinished, 'restored' | 'left'>,
): string {
  const reason = REASON[code] ?? (where === '' ? code : where);
  const list = (items: readonly UndoItem[]): string => items.map(({ kind, where: name }) => ITEM[kind](name)).join('、');
  const state = [restored.length > 0 ? `已恢复：${list(restored)}。` : '', left.length > 0 ? `还没有恢复：${list(left)}。` : ''].join('');
  return stopped === 'undo-stopped'
    ? `撤销没有完成（${reason}）。${state}请再点一次“撤销”继续恢复。`
    : `写入中断（${reason}），没有全部恢复原状。${state}请点“撤销”继续恢复；仍未恢复的，请不保存直接关闭工作簿，再重新打开。`;
}

/** Sentences of the use cases themselves. */
export const USER_ERRORS = {
  noLedger: '没有找到项目台账：需要有“项目名称”等列标题的工作表。请选择台账所在的工作表，或检查表头。',
  noHeader: (sheet: string, row: number): string =>
    `工作表“${sheet}”第${String(row)}行起像是项目清单，但没有表头，不便猜测各列内容。请在任务窗格中说明各列的含义；或在清单上方加一行列标题，如“项目名称”“总投资（万元）”“计划开工时间”，再重新读取。`,
  noName: (sheet: string, row: number): string =>
    `工作表“${sheet}”第${String(row)}行的列标题里没有“项目名称”，不知道哪一列是项目。请在任务窗格中说明各列的含义；或把写项目的一列改名为“项目名称”，再重新读取。`,
  transposed: (sheet: string): string =>
    `工作表“${sheet}”是一列一个项目的竖排表，列标题写在左侧一列，无法按台账读取；请用“选择性粘贴—转置”改为一行一个项目，再重新读取。`,
  noLedgerOn: (sheet: string): string => `工作表“${sheet}”中没有找到项目台账的表头（需要有“项目名称”等列）。`,
  monthlyVersion: (sheet: string, main: string): string =>
    `工作表“${sheet}”与“${main}”是同一份台账的不同月份，不能合并计数；要对比两期，请用“上期对比”。`,
  noEarlier: (sheets: readonly string[]): string =>
    `上期没有与工作表${sheets.map((sheet) => `“${sheet}”`).join('、')}对应的清单，其中的项目在上期对比中都列为新增；请核对上期的工作表名称。`,
  joinsItself: (sheet: string): string => `“${sheet}”就是所读的台账，--with 没有合并其他工作表，请写要合并的另一张表。`,
  unrecognised: (sheet: string, label: string): string =>
    `工作表“${sheet}”从名称或标题看是${label}，但列标题对不上，没有识别，也没有统计；请核对列标题，或参照空白台账。`,
  takenForProjects: (sheet: string, label: string): string =>
    `工作表“${sheet}”从名称或标题看是${label}，但列标题对不上，现按项目清单读取，${label}的各项指标没有统计；请核对列标题，或参照空白台账。`,
  otherKind: (sheet: string, projects: number): string =>
    `工作表“${sheet}”列有本台账的${String(projects)}个项目，但没有建设性质、年度计划、开工等列，不是同一份台账的另一期，也没有识别为其他台账，没有统计；是其他台账的，请核对列标题。`,
  registersAlone: '工作簿中没有重点项目台账，以下只核对其他台账；项目名称是否一致、开工率等，须与项目台账放在同一工作簿中才能核对。',
  settingsLost:
    '工作簿中有本助手生成的汇总表，但随工作簿保存的设置（列和词语的含义、问题的处理意见、历月数据等）已丢失，多为用其他软件保存所致；现按默认设置处理，请在“设置”中重新设定，或导入此前导出的设置。',
  settingsUnreadable: '工作簿中保存的助手设置无法读取，已按默认设置处理。',
  settingsNewer: '工作簿中保存的助手设置无法读取，可能由更新版本的助手保存；为避免丢失，没有写入。',
} as const;
