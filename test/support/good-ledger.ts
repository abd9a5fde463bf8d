import { findingMessage } from '../../src/checks/catalogue';
import { runChecks } from '../../src/checks/run-checks';
import { cellAddress } from '../../src/spreadsheet/address';
import { dayOf } from '../../src/spreadsheet/calendar';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { readProjects } from './read-projects';

const ASOF = dayOf(2025, 6, 30);
const HEADER = [
  '序号',
  '项目名称',
  '建设性质',
  '所在乡镇',
  '责任单位',
  '总投资（万元）',
  '2025年计划投资（万元）',
  '本年累计完成投资（万元）', // A to H
  '自开工累计完成投资（万元）',
  '计划开工时间',
  '实际开工时间',
  '计划竣工时间',
  '开工情况',
  '形象进度',
  '县级包联领导', // I to O
];
const NEW: CellValue[][] = [
  [
    1,
    '东塬光伏发电',
    '新建',
    '城关镇',
    '发展和改革局',
    32_000,
    12_000,
    5_600,
    5_600,
    '2025年2月',
    '2025年2月',
    '2026年10月',
    '已开工',
    '桩基',
    '钱一鸣',
  ],
  [
    2,
    '县城第三幼儿园',
    '新建',
    '城关镇',
    '教育体育局',
    4_200,
    2_600,
    1_100,
    1_100,
    '2025年3月',
    '2025年3月',
    '2026年5月',
    '已开工',
    '主体',
    '孙二立',
  ],
  [
    3,
    '张村至李村公路',
    '新建',
    '张店镇',
    '交通运输局',
    15_600,
    7_000,
    2_900,
    2_900,
    '2025年3月',
    '2025年4月',
    '2026年11月',
    '已开工',
    '路基',
    '赵三江',
  ],
  [
    4,
    '城东污水处理厂扩建工程',
    '扩建',
    '城关镇',
    '住房和城乡建设局',
    8_800,
    4_500,
    1_700,
    1_700,
    '2025年4月',
    '2025年4月',
    '2026年8月',
    '已开工',
    '土方',
    '周四海',
  ],
  [
    5,
    '县医院传染病楼',
    '新建',
    '城关镇',
    '卫生健康局',
    12_600,
    6_000,
    2_000,
    2_000,
    '2025年4月',
    '2025年5月',
    '2027年3月',
    '已开工',
    '基坑',
    '吴五岳',
  ],
  [6, '西坡风电场', '新建', '洪池乡', '发展和改革局', 46_000, 15_000, 0, 0, '2025年8月', null, '2027年9月', '未开工', '手续', '钱一鸣'],
];
const OLD: CellValue[][] = [
  [
    7,
    '河东灌区改造',
    '续建',
    '洪池乡',
    '水利局',
    21_000,
    6_000,
    3_100,
    12_800,
    '2023年4月',
    '2023年4月',
    '2025年11月',
    '在建',
    '渠道',
    '孙二立',
  ],
  [
    8,
    '沿黄旅游公路',
    '续建',
    '张店镇',
    '交通运输局',
    38_000,
    9_000,
    4_700,
    24_500,
    '2022年9月',
    '2022年9月',
    '2026年6月',
    '在建',
    '路面',
    '赵三江',
  ],
  [
    9,
    '县文化中心',
    '续建',
    '城关镇',
    '文化和旅游局',
    16_500,
    5_000,
    2_600,
    10_400,
    '2023年10月',
    '2023年10月',
    '2025年12月',
    '在建',
    '装修',
    '周四海',
  ],
  [
    10,
    '工业园标准厂房',
    '续建',
    '张店镇',
    '工业和信息化局',
    24_000,
    8_000,
    4_100,
    13_600,
    '2024年3月',
    '2024年3月',
    '2026年3月',
    '在建',
    '主体',
    '吴五岳',
  ],
  [
    11,
    '垃圾焚烧发电',
    '续建',
    '城关镇',
    '住房和城乡建设局',
    31_000,
    7_000,
    3_500,
    20_200,
    '2023年6月',
    '2023年6月',
    '2025年10月',
    '在建',
    '设备',
    '钱一鸣',
  ],
  [
    12,
    '城北安置小区',
    '续建',
    '城关镇',
    '住房和城乡建设局',
    27_000,
    8_500,
    4_400,
    15_900,
    '2023年8月',
    '2023年8月',
    '2026年7月',
    '在建',
    '主体',
    '孙二立',
  ],
];

/** The good ledger of 12 projects with something else in it. */
export interface Planted {
  readonly title?: string;
  readonly above?: string;
  /** Row of the sheet, column letter and what stands there instead. */
  readonly change?: Readonly<Record<string, CellValue>>;
  /** A row more at the end. */
  readonly more?: readonly CellValue[];
}

const LETTERS = 'ABCDEFGHIJKLMNO';

/** Findings of the ledger as `code@cell`, without those of form; each says its sentence in Chinese. */
export function found({ title = '青石县2025年重点项目台账', above = '单位：万元', change = {}, more }: Planted): string[] {
  const section = (words: string): CellValue[] => [words, ...HEADER.slice(1).map(() => null)];
  const rows = [
    [title],
    [above],
    HEADER,
    section('一、新建项目'),
    ...NEW,
    section('二、续建项目'),
    ...OLD,
    ...(more ? [[13, ...more]] : []),
  ].map((row) => [...row]);
  for (const [address, value] of Object.entries(change)) {
    const row = rows[Number(address.slice(1)) - 1];
    if (row) row[LETTERS.indexOf(address.charAt(0))] = value;
  }
  const ledger = readProjects(rows, { asOf: ASOF });
  return runChecks(ledger, ASOF)
    .filter(({ code }) => code !== 'date-as-text' && code !== 'column-missing')
    .map((finding) => {
      expect(findingMessage(finding)).toMatch(/^[^。]*[\u4e00-\u9fff][^。]*。$/);
      return `${finding.code}@${finding.column === null ? finding.row + 1 : cellAddress(finding.row, finding.column)}`;
    });
}
