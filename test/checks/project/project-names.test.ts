import type { Check } from '../../../src/checks/check';
import { nameDuplicate, nameShared, nameSimilar } from '../../../src/checks/project/project-names';
import { combineLedgers } from '../../../src/ledger/combine/combine-ledgers';
import type { Ledger } from '../../../src/ledger/ledger';
import { dayOf } from '../../../src/spreadsheet/calendar';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { remarksOf, saidBy } from '../../support/one-check';
import { readProjects } from '../../support/read-projects';

type Rows = readonly (readonly CellValue[])[];
const HEADER = ['项目名称', '所在乡镇', '总投资（万元）', '责任单位', '计划开工时间'];

/** Projects from row 3 on: name, township, and whatever else is said of them; each has an amount of its own, else. */
const ledger = (rows: Rows, header: readonly string[] = HEADER, sheetName = '项目'): Ledger =>
  readProjects(
    [['2025年重点项目台账'], header, ...rows.map((row, at) => (row.length > 2 ? row : [...row, 100 + at]))],
    { asOf: dayOf(2025, 6, 30) },
    { sheetName },
  );

const CHECKS: readonly Check[] = [nameDuplicate, nameShared, nameSimilar];
/** What the checks of names say of the rows, and by which code. */
const said = (...rows: Rows): string[] => CHECKS.flatMap((check) => saidBy(check, ledger(rows)).map((each) => `${check.code}: ${each}`));

test('one name twice is told at the later row, with the first', () => {
  expect(said(['县文化中心', null], ['县体育馆', null], ['县 文化中心', null])).toEqual([
    'name-duplicate: A5 项目名称“县 文化中心”与第3行重复，请核对是否为同一项目。',
  ]);
});

test('every finding is about the name', () => {
  const row = ['城关镇', 900, '教育体育局', '2025年3月'];
  const read = ledger([
    ['养老服务中心', ...row],
    ['养老服务中心', ...row],
    ['养老服务中心新建楼', ...row],
  ]);
  expect(CHECKS.flatMap((check) => remarksOf(check, read).map(({ field }) => field))).toEqual(['name', 'name']);
});

describe('one name', () => {
  test.each<[string, CellValue, CellValue, string]>([
    ['in one township', '城关镇', '城关镇', '重复，请核对是否为同一项目。'],
    ['in a township and none', '城关镇', null, '重复，请核对是否为同一项目。'],
    ['in none and a township', null, '城关镇', '重复，请核对是否为同一项目。'],
  ])('%s is one project', (_what, first, second, words) => {
    expect(said(['县文化中心', first], ['县文化中心', second], ['县体育馆', '张店镇'])).toEqual([
      `name-duplicate: A4 项目名称“县文化中心”与第3行${words}`,
    ]);
  });

  test('in two townships is told as a hint', () => {
    expect(said(['农田建设', '城关镇'], ['农田建设', '张店镇'])).toEqual([
      'name-shared: A4 项目名称“农田建设”与第3行相同，所在乡镇不同，建议在名称里写明乡镇。',
    ]);
    expect(
      remarksOf(
        nameShared,
        ledger([
          ['农田建设', '城关镇'],
          ['农田建设', '张店镇'],
        ]),
      ).map(({ field }) => field),
    ).toEqual(['name']);
  });

  test('below the headings of two townships too', () => {
    const header = ['项目名称', '总投资（万元）', '责任单位'];
    const rows = [
      ['一、城关镇', null, null],
      ['农田建设', 1, '农业农村局'],
      ['二、张店镇', null, null],
      ['农田建设', 2, '农业农村局'],
    ];
    expect(saidBy(nameShared, ledger(rows, header))).toHaveLength(1);
    expect(saidBy(nameDuplicate, ledger(rows, header))).toEqual([]);
  });
});

describe('names that differ in words such as 建设 or 项目', () => {
  test('are told with the other one', () => {
    expect(said(['县文化中心', null], ['县文化中心建设项目', null])).toEqual([
      'name-similar: A4 项目名称“县文化中心建设项目”与第3行“县文化中心”十分相近，请核对是否为同一项目。',
    ]);
    expect(
      remarksOf(
        nameSimilar,
        ledger([
          ['县文化中心', null],
          ['县文化中心项目', null],
        ]),
      ).map(({ field }) => field),
    ).toEqual(['name']);
  });

  test('are two projects in two townships', () => {
    expect(said(['县文化中心', '城关镇'], ['县文化中心建设项目', '张店镇'])).toEqual([]);
  });
});

describe('a name written out', () => {
  const row = (name: string, sum: number): CellValue[] => [name, '城关镇', sum, '教育体育局', '2025年3月'];

  test('is told where the rest of the row is the same', () => {
    expect(said(row('县城第三幼儿园', 4_200), row('县城第三幼儿园新建教学楼', 4_200))).toEqual([
      'name-similar: A4 项目名称“县城第三幼儿园新建教学楼”与第3行“县城第三幼儿园”十分相近，请核对是否为同一项目。',
    ]);
    expect(said(row('县城第三幼儿园', 4_200), row('县城第三幼儿园新建教学楼', 4_300))).toEqual([]);
  });

  test('is told once, also where only the township was written before it', () => {
    expect(said(row('养老服务中心', 900), row('城关镇养老服务中心', 900))).toHaveLength(1);
    expect(said(row('养老服务中心', 900), row('养老服务中心建设', 900))).toHaveLength(1);
    expect(said(row('城关镇养老服务中心', 900), row('养老服务中心', 900), row('城关镇养老服务中心建设', 900))).toHaveLength(2);
  });
});

describe('ledgers counted as one', () => {
  const [HERE, THERE] = ['新建', '续建'];
  const united = (here: Rows, there: Rows): Ledger => combineLedgers(ledger(here, HEADER, HERE), [ledger(there, HEADER, THERE)]);

  test('tell a name of both, with the sheet that had it first', () => {
    const read = united(
      [
        ['县体育馆', null],
        ['县文化中心', null],
      ],
      [
        ['县文化中心', '城关镇'],
        ['县医院', null],
      ],
    );
    expect(saidBy(nameDuplicate, read)).toEqual([
      '续建!A3 项目名称“县文化中心”与工作表“新建”第4行重复，合并统计时计了两次，请核对是否为同一项目。',
    ]);
    expect(remarksOf(nameDuplicate, read).map(({ field }) => field)).toEqual(['name']);
  });

  test('do not tell a name of two townships, nor what one of them has twice', () => {
    expect(saidBy(nameDuplicate, united([['农田建设', '城关镇']], [['农田建设', '张店镇']]))).toEqual([]);
    expect(
      saidBy(
        nameDuplicate,
        united(
          [['县医院', null]],
          [
            ['县文化中心', null],
            ['县文化中心', null],
          ],
        ),
      ),
    ).toEqual([]);
  });
});
