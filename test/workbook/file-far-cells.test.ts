import { createAssistant } from '../../src/app/create-assistant';
import { reportOf } from '../../src/app/views/report';
import { cellAddress, parseCell } from '../../src/spreadsheet/address';
import { dayOf } from '../../src/spreadsheet/calendar';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { openWorkbookFile, type FileWorkbook } from '../../src/workbook/file';
import { partsOf, workbookFile } from '../support/xlsx-fixture';

const today = dayOf(2025, 9, 30);
const HEAD = ['序号', '项目名称', '责任单位', '建设性质', '总投资（亿元）', '2025年计划投资（亿元）', '计划开工时间', '实际开工时间'];
/** So many that a block of them as wide as a sheet cannot be held. */
const PROJECTS = 2_500;

function ledgerWith(stray: readonly (readonly [string, CellValue])[]): FileWorkbook {
  const rows: CellValue[][] = [['2025年全县重点项目台账'], HEAD];
  for (let at = 0; at < PROJECTS; at++)
    rows.push([
      at + 1,
      `供水改造工程第${String(at + 1)}标段`,
      '水利局',
      '新建',
      2,
      1,
      `2025年${String(1 + (at % 9))}月`,
      at % 3 === 0 ? '2025年3月' : null,
    ]);
  const cells = rows.flatMap((row, at) => row.map((value, column) => ({ at: cellAddress(at, column), value })));
  const far = stray.map(([at, value]) => ({ at, value }));
  const order = ({ at }: { at: string }): number => {
    const { row, column } = parseCell(at) ?? { row: 0, column: 0 };
    return row * 16_384 + column;
  };
  return openWorkbookFile(
    workbookFile({ sheets: [{ name: '台账', cells: [...cells, ...far].sort((a, b) => order(a) - order(b)) }] }),
    '台账.xlsx',
  );
}

async function sheetOf(workbook: FileWorkbook) {
  const [snapshot] = await workbook.readSheets(['xl/worksheets/sheet1.xml']);
  if (!snapshot) throw new Error('no sheet');
  return snapshot;
}

test.each<[string, [string, CellValue][]]>([
  ['the last cell', [['XFD1048576', 7]]],
  ['the last column of a record', [['XFD5', '见附件']]],
  [
    'the last row and the last column',
    [
      ['XFD9', 1],
      ['A1048576', '完'],
    ],
  ], // prettier-ignore
])('cells in %s are told, and all else is as without them', async (_, stray) => {
  const [plain, workbook] = [ledgerWith([]), ledgerWith(stray)];
  const snapshot = await sheetOf(workbook);
  const { far, values, origin, numberFormats } = await sheetOf(plain);
  expect(far).toEqual([]);
  expect([snapshot.values, snapshot.origin, snapshot.numberFormats]).toEqual([values, origin, numberFormats]);
  expect(snapshot.far).toEqual(stray.map(([at, value]) => ({ ...parseCell(at), value })));

  const before = partsOf(workbook.save());
  const assistant = createAssistant(workbook);
  const report = reportOf(await assistant.check({ today }));
  const own = (told: typeof report): unknown => ({
    ...told,
    findings: told.findings.filter(({ code }) => code !== 'cells-far'),
    assumptions: told.assumptions.filter(({ code }) => code !== 'cells-far'),
  });
  expect(own(report)).toEqual(own(reportOf(await createAssistant(plain).check({ today }))));
  expect(report.findings.filter(({ code }) => code === 'cells-far').map(({ cell }) => cell)).toEqual([stray[0]?.[0]]);

  await assistant.highlight({ today });
  await assistant.summarise({ today });
  expect((await workbook.listSheets()).length).toBeGreaterThan(1);
  while ((await assistant.undo()) !== null);
  expect(partsOf(workbook.save()).get('xl/worksheets/sheet1.xml')).toEqual(before.get('xl/worksheets/sheet1.xml'));
});
