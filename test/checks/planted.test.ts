import type { CellValue } from '../../src/spreadsheet/snapshot';
import { found, type Planted } from '../support/good-ledger';

/** Slips that a careful reader sees, planted one at a time in a good ledger; and what is no slip beside them. */
test('the good ledger has none', () => {
  expect(found({})).toEqual([]);
});

test.each<[string, Planted, string[]]>([
  ['the title tells another count', { title: '青石县2025年重点项目台账（共13个）' }, ['title-differs@A1']],
  ['a line above tells another sum', { above: '2025年共安排重点项目12个，总投资28.5亿元' }, ['title-differs@A2']],
  ['已开工 with neither date nor spending', { change: { K9: null, H9: 0, I9: 0 } }, ['started-unproven@M9', 'start-undated@M9']],
  [
    'money spent with neither start nor state',
    { change: { K10: null, M10: null, H10: 900, I10: 900 } },
    ['spent-unstarted@H10', 'spent-unstarted@I10', 'blank-among-filled@M10'],
  ],
  ['续建 in the section 新建', { change: { C7: '续建' } }, ['nature-against-section@C7']],
  ['a new project that started the year before', { change: { K7: '2024年4月' } }, ['new-started-earlier@K7']],
  [
    '建设性质 that says how something is built, in a section of continuing projects: its section decides, and it is told',
    { change: { C12: '新建', C13: '新建', C14: '改建', C15: '扩建', C16: '新建', C17: '新建' } },
    ['reading-likely@A11'],
  ],
  ['less since the start than this year', { change: { I5: 560 } }, ['year-above-cumulative@I5']],
  ['a completion long past of a project under way', { change: { L12: '2024年11月' } }, ['completion-overrun@L12']],
  ['a township mistyped by its sound', { change: { D6: '城官镇' } }, ['spelling-varies@D6']],
  ['a unit cut short', { change: { E13: '交通局' } }, ['spelling-varies@E13']],
  [
    'a leader mistyped by the sound',
    {
      change: { O17: '孙二丽' },
      more: ['新桥', '续建', '城关镇', '交通运输局', 900, 300, 100, 600, '2024年5月', '2024年5月', '2025年9月', '在建', '桥面', '孙二立'],
    },
    [],
  ],
  ['a leader missing where all others have one', { change: { O14: null } }, ['blank-among-filled@O14']],
  ['a place in another county', { change: { D13: '夏县张店镇' } }, ['county-differs@D13']],
  [
    'a project entered again under its name written out',
    {
      more: [
        '青石县县城第三幼儿园新建项目',
        '续建',
        '城关镇',
        '教育体育局',
        4_200,
        2_600,
        1_100,
        1_100,
        '2024年3月',
        '2024年3月',
        '2026年5月',
        '在建',
        '主体',
        '孙二立',
      ],
    },
    ['name-similar@B18'],
  ],
  [
    'a project entered again under a shortened name',
    {
      more: [
        '城东污水厂扩建',
        '续建',
        '城关镇',
        '住房和城乡建设局',
        8_800,
        4_500,
        1_700,
        1_700,
        '2024年4月',
        '2024年4月',
        '2026年8月',
        '在建',
        '土方',
        '周四海',
      ],
    },
    ['name-similar@B18'],
  ],
])('%s', (_what, ledger, expected) => {
  expect(found(ledger)).toEqual(expected);
});

test.each<[string, Planted]>([
  ['a count that is right', { title: '青石县2025年重点项目台账（12个）' }],
  ['a sum that is right, rounded, and counts of some of them', { above: '共12个项目，总投资27.67亿元，其中新建项目7个' }],
  [
    'a count where a row stands for several projects',
    { title: '青石县2025年重点项目台账（共14个）', change: { B8: '县医院传染病楼（打包3个）' } },
  ],
  ['a start shortly ahead of plan and year', { change: { K5: '2024年12月' } }],
  ['a completion just past', { change: { L12: '2025年5月' } }],
  ['a completion long past of a project that stands finished', { change: { L12: '2024年11月', M12: '已竣工' } }],
  ['a completion long past of which the progress tells the end', { change: { L12: '2024年11月', N12: '已完工，待验收' } }],
  ['another township of one other character', { change: { D12: '张村镇' } }],
  ['another person of one other character', { change: { O12: '孙二成' } }],
  [
    'two phases of one project',
    {
      more: [
        '工业园标准厂房二期',
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
    },
  ],
  [
    'another project of one unit and one sum',
    {
      more: [
        '城北停车场',
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
    },
  ],
  ['a project across two counties', { change: { D13: '青石县、夏县' } }],
  ['a project of the whole county', { change: { D13: '全县' } }],
])('no slip: %s', (_what, ledger) => {
  expect(found(ledger)).toEqual([]);
});

test('one name in two townships is a hint, in one it is a project entered twice', () => {
  const school = (place: string): CellValue[] => [
    '县文化中心',
    '续建',
    place,
    '文化和旅游局',
    6_500,
    2_000,
    900,
    2_400,
    '2023年5月',
    '2023年5月',
    '2025年12月',
    '在建',
    '装修',
    '周四海',
  ];
  expect(found({ more: school('张店镇') })).toEqual(['name-shared@B18']);
  expect(found({ more: school('城关镇') })).toEqual(['name-duplicate@B18']);
});
