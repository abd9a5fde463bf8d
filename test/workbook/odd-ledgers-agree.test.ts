import { check } from '../../src/app/actions/check';
import { createAssistant } from '../../src/app/create-assistant';
import { dayOf } from '../../src/spreadsheet/calendar';
import type { Workbook } from '../../src/spreadsheet/port';
import { present } from '../../src/spreadsheet/present';
import { openWorkbookFile } from '../../src/workbook/file';
import type { CellSpec, SheetSpec, WorkbookSpec } from '../support/workbook-spec';
import { workbookFile } from '../support/xlsx-fixture';
import { openExcel } from './excel/excel-host';
import { openWps } from './wps/wps-host';

const REQUEST = { today: dayOf(2025, 6, 30) };
const HEADINGS = [
  '序号',
  '项目名称',
  '建设性质',
  '总投资（万元）',
  '年度计划投资（万元）',
  '已完成投资（万元）',
  '计划开工时间',
  '实际开工时间',
  '备注',
];
const PROJECTS = 6;
const FIRST = 3;

/** What stands in a cell in place of what a usual ledger has there. */
type Odd = Partial<CellSpec> | CellSpec['value'];

/** A ledger of six projects, with some cells otherwise, by their addresses. */
function ledger(odd: Readonly<Record<string, Odd>> = {}, more: Partial<SheetSpec> = {}): SheetSpec {
  const day = (value: number): CellSpec => ({ at: '', value, numberFormat: 'yyyy/m/d' });
  const usual = Array.from({ length: PROJECTS }, (_, at): Odd[] => {
    const n = at + 1;
    return [
      n,
      `项目${n}号厂`,
      n % 3 ? '新建' : '续建',
      1000 * n,
      500 * n,
      100 * n,
      day(45_717 + 20 * n),
      n % 2 ? day(45_720 + 20 * n) : null,
    ];
  });
  const cells = new Map<string, CellSpec>([['A1', { at: 'A1', value: '2025年重点项目台账' }]]);
  const put = (at: string, content: Odd): void => {
    const given = typeof content === 'object' && content !== null && !('error' in content) ? content : { value: content };
    cells.set(at, { value: null, ...given, at });
  };
  [HEADINGS, ...usual].forEach((line, row) => {
    line.forEach((content, column) => {
      put(`${'ABCDEFGHI'[column] ?? ''}${row + FIRST - 1}`, content);
    });
  });
  for (const [at, content] of Object.entries(odd)) put(at, content);
  return { name: '台账', cells: [...cells.values()], merges: ['A1:I1'], ...more };
}

const pieces = (struck: string, left: string): Partial<CellSpec> => ({
  value: struck + left,
  runs: [
    { text: struck, struck: true },
    { text: left, struck: false },
  ],
});

const LEDGERS: Readonly<Record<string, WorkbookSpec>> = {
  'amounts that their formats scale': {
    sheets: [
      ledger({
        D3: { value: 10_000_000, numberFormat: '0!.0,"万"' },
        D4: { value: 2, numberFormat: '0.00"亿元"' },
        D5: { value: 3000, numberFormat: ';;;' },
      }),
    ],
  },
  'errors among dates, amounts and names, and words that look like them': {
    sheets: [
      ledger({
        D4: { error: '#SPILL!' },
        D5: { error: '#N/A' },
        G6: { error: '#VALUE!' },
        B7: { error: '#REF!' },
        I3: '#N/A',
        I4: '#DIV/0!',
      }),
    ],
  },
  'struck rows, amounts and dates': {
    sheets: [
      ledger({
        B4: { value: '项目2号厂', struck: true },
        D4: { value: 2000, struck: true },
        D5: pieces('3500', '4200'),
        G6: { ...pieces('2025.3、', '2025.5'), struck: true },
        B7: pieces('旧名', '新名'),
      }),
    ],
  },
  'days counted from 1904': { date1904: true, sheets: [ledger({ G4: { value: 44_300, numberFormat: 'yyyy/m/d' } })] },
  'dates as texts, months and bare numbers': {
    sheets: [
      ledger({
        G4: '2025年4月',
        G5: { value: '2025/6/1', numberFormat: '@' },
        G6: { value: 45_800, numberFormat: 'yyyy"年"m"月"' },
        G7: 202_505,
        G8: 45_800,
      }),
    ],
  },
  'truth values and full-width digits': { sheets: [ledger({ H4: true, H6: false, D4: '２０００', D5: '3,000', D6: '约4000' })] },
  'amounts merged over rows': { sheets: [ledger({ D6: null }, { merges: ['A1:I1', 'D5:D6'] })] },
  'rows that a filter hides': { sheets: [ledger({}, { merges: [], filter: 'A2:I8', hiddenRows: [4, 5] })] },
  'a dynamic array': { sheets: [ledger({ F3: { value: 500, formula: 'SUM(E3,0)', spill: 'F3:F8' } })] },
  'words that look like formulas, and a picture': {
    sheets: [
      ledger({ B6: '=1+1', B7: '@甲', B8: "'乙厂", I3: '+86 123', I4: { value: '=DISPIMG("ID_1",1)', formula: 'DISPIMG("ID_1",1)' } }),
    ],
  },
  'a protected sheet with quotes in its name': { sheets: [ledger({}, { name: "2025'年 台账(新)", protected: true })] },
  'a second list on a sheet that only programs can show': {
    sheets: [ledger({}, { name: '新建' }), ledger({ B3: '续一厂', B4: '续二厂' }, { name: '续建', hidden: 'very' })],
  },
};

/** All that comes of a workbook: what is read, counted and found, how each action ended, and every sheet after them. */
async function outcome(workbook: Workbook): Promise<unknown> {
  const before = await sheetsOf(workbook);
  const { ledger: read, progress, findings } = await check(workbook, REQUEST);
  const assistant = createAssistant(workbook);
  const ended = async (work: Promise<unknown>): Promise<string> => work.then(() => 'done', String);
  const actions = [await ended(assistant.highlight(REQUEST)), await ended(assistant.summarise(REQUEST))];
  return {
    before,
    yuan: read.money('totalInvestment')?.values,
    start: progress.start,
    findings: findings.map(({ code, row, column, params }) => ({ code, row, column, params })),
    assumptions: read.assumptions.map(({ code, decided, params }) => ({ code, decided, params })),
    actions,
    after: await sheetsOf(workbook),
  };
}

/** The sheets without the hosts' own handles; of those of ours the formulas in place of what they come to, which the models do not work out. */
async function sheetsOf(workbook: Workbook): Promise<unknown> {
  const { snapshots } = await workbook.readBook((all) => all.map(({ id }) => id));
  const told: unknown[] = [];
  for (const { sheet, values, numberFormats, ...snapshot } of snapshots) {
    const ours = sheet.generated !== null;
    const area = { ...snapshot.origin, rows: values.length, columns: values[0]?.length ?? 0 };
    const formulas = ours && values.length > 0 ? await workbook.readFormulas(sheet.id, area) : [];
    told.push({
      ...snapshot,
      uncalculated: ours ? [] : snapshot.uncalculated,
      sheet: { ...sheet, id: '' },
      cells: values.map((line, row) =>
        line.map((value, column) => {
          const formula = formulas[row]?.[column] ?? null;
          // Programs spell a sheet's name with or without quotes.
          if (formula !== null) return `=${formula.replace(/'/g, '')}`;
          return value === null || ours ? value : [value, numberFormats[row]?.[column]];
        }),
      ),
    });
  }
  return told;
}

test.each(Object.keys(LEDGERS))('%s come to the same in Excel, WPS and a file', async (name) => {
  const spec = present(LEDGERS[name], name, 0);
  const file = await outcome(openWorkbookFile(workbookFile(spec), '台账.xlsx'));
  expect(await outcome(openExcel(spec, '1.18').workbook)).toEqual(file);
  expect(await outcome(openWps(spec).workbook)).toEqual(file);
});
