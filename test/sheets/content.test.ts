import type { CellValue } from '../../src/spreadsheet/snapshot';
import { dayOf } from '../../src/spreadsheet/calendar';
import { TARGETS } from '../../src/mechanism/targets';
import { annexLedger, DOCUMENT_DAY } from '../support/annex';
import { cellsLabelled, planFor, rowLabelled, rowsOf, sheetOf, textOf } from '../support/plan-sheets';
import { snapshotOf } from '../support/snapshot';

describe('the sheets of the annexed list on 10 April 2025', () => {
  const planned = planFor(annexLedger().snapshot, DOCUMENT_DAY);

  test('the sheets in the order of their tabs', () => {
    expect(planned.sheets.map(({ title }) => title)).toEqual([
      '领导一页纸',
      '总览',
      '未达标项目清单',
      '季度开工',
      '季度开工分单位',
      '投资进度',
      '投产达效',
      '挂图作战',
      '分类汇总',
      '问题清单',
      '调度通报',
    ]);
  });

  test('each is printed one page wide at no less than 9 points, with its name and page numbers: the wall across A3, the letter upright', () => {
    for (const { key, title, widths, print, freeze } of planned.sheets) {
      expect(print).toMatchObject({
        area: { row: 0, column: 0, columns: widths.length },
        ...(key === 'wall' ? { paper: 'A3', landscape: true } : key === 'bulletin' ? { paper: 'A4', landscape: false } : {}),
      });
      expect(print.scale).toBeGreaterThanOrEqual(82);
      expect(print.footer).toBe(key === 'one-page' ? '' : `${title}　第 &P 页，共 &N 页`);
      expect(freeze.rows).toBeGreaterThan(0);
    }
  });

  test('总览 has every target of the document with its article, and says what this ledger cannot tell', () => {
    const overview = sheetOf(planned, 'overview');
    const text = textOf(overview);
    for (const { wording, article } of TARGETS) expect(text).toContain(`${article} ${wording}`);
    expect(text.match(/本台账不含该项数据/g)?.length).toBe(9);
    expect(text).toContain('按计划口径');
    expect(rowLabelled(overview, '二季度开工率').slice(4, 8)).toEqual([0.8, 4 / 6, -13.333333, '按计划未达到']);
    expect(text).toContain('平陆县市民广场及地下停车场建设项目');
  });

  test('季度开工 has the figures of the design, and none that have not happened', () => {
    const quarters = sheetOf(planned, 'quarters');
    expect(rowLabelled(quarters, '按计划季末应开工（个）').slice(1, 5)).toEqual([3, 4, 6, 6]);
    expect(rowLabelled(quarters, '达标需开工（个）').slice(1, 5)).toEqual([3, 5, 6, 6]);
    expect(rowLabelled(quarters, '按计划差额（个）').slice(1, 5)).toEqual([0, 1, 0, 0]);
    expect(textOf(quarters)).not.toContain('实际开工率');
    expect(quarters.charts).toHaveLength(1);
  });

  test('未达标项目清单 names the four, each linked to its row', () => {
    const missed = sheetOf(planned, 'missed');
    expect(missed.links.map(({ cell }) => cell)).toEqual(['B14', 'B15', 'B19', 'B18']);
  });

  test('分类汇总 counts a project under each of its leaders, once in the total', () => {
    const breakdown = sheetOf(planned, 'breakdown');
    expect(rowLabelled(breakdown, '张华峰').slice(1, 6)).toEqual([3, 0.2, 12.53, 0.242970719, 1.2]);
    expect(rowLabelled(breakdown, '合计（按项目计）').slice(1, 6)).toEqual([15, 1, 51.57, 1, 10.73]);
    expect(rowLabelled(breakdown, '王飞')[1]).toBe(1);
  });

  test('问题清单 links every finding to its cell, numbers and dates stored as text once a column', () => {
    expect(sheetOf(planned, 'findings').links.map(({ cell }) => cell)).toEqual(['E4', 'F4', 'G4', 'H4', 'J6', 'J13']);
  });

  test('a number that cannot be a formula yet says why, and what would make it one', () => {
    expect(textOf(sheetOf(planned, 'overview'))).toContain('15个以文本存储的金额');
    expect(cellsLabelled(sheetOf(planned, 'overview'), '项目个数')[4]).toMatchObject({ value: 15 });
    expect(cellsLabelled(sheetOf(planned, 'overview'), '总投资')[4]).toBe(51.57);
  });
});

describe('safe and honest', () => {
  const header: CellValue[] = ['项目名称', '责任单位', '建设性质', '总投资（万元）', '计划开工时间'];
  const asOf = dayOf(2025, 6, 30);

  test('text of the ledger never becomes a formula', () => {
    const planned = planFor(
      snapshotOf([header, ['=HYPERLINK("x")', '+cmd', '新建', 5, '2025年3月'], ['@甲', '-乙', '新建', 5, '2025年4月']]),
      asOf,
    );
    const formulas = planned.sheets
      .flatMap(({ blocks }) => blocks.flatMap(({ values }) => values.flat()))
      .flatMap((cell) => (typeof cell === 'object' && cell !== null && 'formula' in cell ? [cell.formula] : []));
    expect(formulas.some((formula) => /HYPERLINK|cmd(?!")/.test(formula.replace(/"(?:[^"]|"")*"/g, '""')))).toBe(false);
    expect(rowsOf(sheetOf(planned, 'missed')).flat()).toContain('=HYPERLINK("x")');
  });

  test('a list that is cut says by how many', () => {
    const rows: CellValue[][] = Array.from({ length: 700 }, (_, index) => [`第${index}号`, '水利局', '新建', 5, '2025年3月']);
    const planned = planFor(snapshotOf([header, ...rows]), asOf);
    expect(textOf(sheetOf(planned, 'missed'))).toContain('本表只列前500条，另有200条未列出');
  });

  test('nothing missed and nothing found is said in words', () => {
    const planned = planFor(
      snapshotOf([header, ['甲', '水利局', '续建', 5, dayOf(2024, 3, 1)]], {
        formats: [[], ['General', 'General', 'General', 'General', 'yyyy-mm-dd']],
      }),
      asOf,
    );
    expect(textOf(sheetOf(planned, 'missed'))).toContain('没有');
  });
});
