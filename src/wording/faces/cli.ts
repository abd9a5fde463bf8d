import type { MissingCounts } from '../../progress/missing';
import { missingWords } from '../missing';
/** What the command line says. */
export const CLI = {
  usage: `用法：npm run -s ledger -- 命令 文件.xlsx [--sheet 工作表] [--as-of 2025-06-30] [--year 2025] [--set brief|full] [--chart-values fitting|all|none] [--json] [-o 输出.xlsx]
命令：
  check      校验台账（加 --fix 应用安全的修复）
  highlight  标注未达标项目
  clear      清除标注
  summarise  生成汇总表
  report     依次校验、标注、生成汇总表
  bulletin   输出调度通报文字（加 -o 通报.docx 写成 Word 公文）
  one-page   领导一页纸图片（-o 一页纸.png）
  history    各月指标（history 台账.xlsx 3月.xlsx 4月.xlsx 从当月的文件补录，-o 或 --in-place 保存；只给台账则列出已留存的）
  columns    更正过的列识别（--export 列.json 导出，--import 列.json 导入）
  settings   全部设置（同样用 --export、--import）
  template   生成空白台账（不给文件，写台账种类或 all，例如 template blockers -o 空白.xlsx）
合并计数：--with 工作表（可写多次），与台账工作表合并为一份台账
上期对比：--earlier 上期.xlsx [--earlier-sheet 工作表]
check、summarise 可以给多个文件，-o 写文件夹。
写回原文件须加 --in-place。`,
  register: (sheet: string, label: string, records: number, findings: number): string =>
    `工作表“${sheet}”：${label}，${String(records)}条，问题${String(findings)}处`,
  unknownCommand: (word: string, known: string): string =>
    word === '' ? `请写明命令：${known}。` : `没有“${word}”这个命令，可用的命令：${known}。`,
  earlierOfOne: '--earlier 只能用于一个文件。',
  sameName: (name: string): string => `有两个文件同名“${name}”，存入同一文件夹会相互覆盖，请分开处理。`,
  ofFile: (file: string): string => `【${file}】`,
  failedFile: (file: string, reason: string): string => `${file}：${reason}`,
  oneFile: '请指定一个 .xlsx 文件。',
  unknownOption: (name: string, known: string): string => `没有“${name}”这个选项，可用的选项：${known}。`,
  optionNeedsValue: (name: string): string => `选项 ${name} 后面缺少内容，例如 --sheet 项目台账；以“-”开头的内容请写成 ${name}=内容。`,
  optionWithoutValue: (name: string): string => `选项 ${name} 后面不写内容。`,
  optionTwice: (name: string): string => `选项 ${name} 写了两次，请只留一个。`,
  unusedOption: (command: string, name: string, used: string): string =>
    `命令 ${command} 不用选项 ${name}，请去掉后重试。可用的选项：${used}。`,
  checkWritesNothing: '命令 check 只列出问题，不写文件；要写入安全的修复，请加 --fix，否则请去掉 -o 或 --in-place。',
  historyWritesNothing:
    '只给一个台账时，命令 history 只列出已留存的各月指标，不写文件；要补录，请在台账后面写各月的文件，否则请去掉 -o 或 --in-place。',
  exchangeWritesNothing: (command: string): string =>
    `命令 ${command} 只有用 --import 导入时才写工作簿；导出请用 --export 写明文件名，并去掉 -o 或 --in-place。`,
  exportOrImport: '--export 与 --import 一次只能用一个。',
  exportIsJson: '导出的是 JSON 文本，--export 后面的文件名请以 .json 结尾。',
  badDate: (text: string): string => `日期“${text}”有误，请按 2025-06-30 的格式填写。`,
  badSet: (text: string): string => `--set 只有 brief（简版）和 full（全套），没有“${text}”。`,
  badChartValues: (text: string): string =>
    `--chart-values 只有 fitting（放得下的图标出数值）、all（全部标出）和 none（不标），没有“${text}”。`,
  badYear: (text: string): string => `年份“${text}”有误，请写四位年份。`,
  noOutput: '请用 -o 指定输出文件，或加 --in-place 写回原文件。',
  pictureIsPng: '领导一页纸输出为图片，请用 -o 指定以 .png 结尾的输出文件名。',
  noFont: '本机没有找到中文字体（微软雅黑、黑体、思源黑体、文泉驿等），无法生成图片；请安装其中一种后重试，或在任务窗格中保存图片。',
  letterIsWord: '调度通报输出为 Word 公文，输出文件名请以 .docx 结尾。',
  outputOrInPlace: '-o 与 --in-place 只能用一个：另存新文件用 -o，写回原文件用 --in-place。',
  outputIsInput: '输出文件与原文件相同；确需写回原文件，请改用 --in-place。',
  outputIsRead: (output: string, input: string): string => `输出文件“${output}”即要读取的“${input}”，将覆盖该文件，请更换输出文件名。`,
  cannotRead: (file: string): string => `无法读取文件“${file}”，请检查路径。`,
  cannotWrite: (file: string): string => `无法写入文件“${file}”，请检查文件夹是否存在、文件是否正被打开、磁盘是否已满。`,
  readOnly: (file: string): string => `文件“${file}”是只读文件，没有写入；请先取消只读属性，或更换输出文件名。`,
  otherEnding: (file: string, ending: string): string =>
    `输出文件“${file}”的扩展名与内容不符，Excel 将无法打开；请改用以 ${ending} 结尾的文件名。`,
  ledger: (sheet: string, projects: number, year: number, asOf: string, source: string): string =>
    `台账：工作表“${sheet}”，${projects}个项目，计划年度${year}年，截至${asOf}${source === '' ? '' : `（${source}）`}`,
  since: (sheet: string, added: number, removed: number, renamed: number, changes: number): string =>
    `与上期（${sheet}）相比：新增${String(added)}个，减少${String(removed)}个，改名${String(renamed)}个，改动${String(changes)}处。`,
  rowNotUnderstood: (place: string, why: string, text: string): string => `  ${place}未能识别${why === '' ? '' : `（${why}）`}：${text}`,
  rowNotCounted: (place: string, why: string, text: string): string => `  ${place}不单独计数（${why}）：${text}`,
  rowsNotCountedCut: (count: number): string => `  另有${String(count)}行不单独计数，不再列出。`,
  rowsCut: (count: number): string => `  另有${String(count)}行未能识别，不再列出。`,
  accepted: (count: number): string => `另有${String(count)}处问题已接受，不再列出。`,
  findings: (errors: number, warnings: number, infos: number): string => `校验：错误${errors}处，警告${warnings}处，提示${infos}处`,
  finding: (cell: string, severity: string, message: string): string => `  ${cell} ${severity} ${message}`,
  fixed: (cells: number): string => `已修复${cells}个单元格`,
  skipped: (cell: string, reason: string): string => `  未修复 ${cell}：${reason}`,
  planOnly: '台账没有实际开工信息，以下按计划口径统计。',
  quarter: (name: string, planned: number, started: string, all: number, needed: number, target: number, short: string): string =>
    `  ${name}：目标${target}%，需开工${needed}个；计划${planned}个，${started}，共${all}个${short}`,
  started: (count: number | null): string => (count === null ? '实际—' : `实际${count}个`),
  planShort: (count: number): string => (count === 0 ? '' : `，按计划差${count}个`),
  marked: (counts: MissingCounts): string =>
    counts.missed + counts.noted === 0 ? '没有未达标项目，没有标注。' : `已标注项目：${missingWords(counts)}。`,
  legend: (label: string, count: number): string => `  【${label}】${count}个`,
  missing: (place: string, label: string, name: string, reason: string): string => `  ${place} ${label} ${name}：${reason}`,
  cleared: (sheets: readonly string[]): string => (sheets.length === 0 ? '没有本助手的标注。' : `已清除标注：${sheets.join('、')}`),
  summarised: (sheets: readonly string[]): string => `已生成汇总表：${sheets.join('、')}`,
  blanks: (sheets: readonly string[]): string => `已生成空白台账：${sheets.join('、')}`,
  valuesInstead: (count: number): string => `其中${count}个数因台账单元格是文本等原因只能写成数值，原因见各表注。`,
  saved: (file: string): string => `已保存：${file}`,
} as const;
