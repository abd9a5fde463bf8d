import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAssistant } from '../../src/app/create-assistant';
import { bulletinOf, inputOfSheets } from '../../src/app/actions/summarise';
import { yiText } from '../../src/ledger/cells/money-unit';
import { leadersPage } from '../../src/sheets';
import { cellAddress } from '../../src/spreadsheet/address';
import { dayOf } from '../../src/spreadsheet/calendar';
import { rounded, roundedText } from '../../src/spreadsheet/rounding';
import { openWorkbookFile } from '../../src/workbook/file';
import { percentText, pointsText, targetText, wholePercentText } from '../../src/wording/percent';
import { workbookFile } from '../support/xlsx-fixture';

/** 57 of 2000 are 2.85 %: a half, whose nearest binary number lies below it. */
const HALF = 57 / 2000;
const ROWS = [
  ['2025年重点项目台账（单位：万元）'],
  ['序号', '项目名称', '建设性质', '总投资', '2025年计划投资', '累计完成投资', '计划开工时间', '实际开工时间', '责任单位'],
  [1, '北山产业园', '新建', 9000, 2000, 57, '2025年3月', '2025年3月', '开发区'],
] as const;

describe('a figure reads the same on every face', () => {
  test('halves go away from nought as spreadsheets show them', () => {
    expect([1.005, 0.285, 2.5, -0.285, 0.0449].map((value) => rounded(value, 2))).toEqual([1.01, 0.29, 2.5, -0.29, 0.04]);
    expect([percentText(HALF), wholePercentText(0.285), pointsText(-HALF), targetText(0.8), targetText(2 / 3)]).toEqual([
      '2.9%',
      '29%',
      '-2.9',
      '80%',
      '66.7%',
    ]);
    expect([yiText(15_000_000, 1), yiText(500_000, 2), roundedText(-0.0001, 1)]).toEqual(['0.2', '0.01', '0.0']);
  });

  test('the rate of a half in the bulletin, on the page for the leaders and in the reminder', async () => {
    const cells = ROWS.flatMap((line, row) => line.map((value, column) => ({ at: cellAddress(row, column), value })));
    const assistant = createAssistant(openWorkbookFile(workbookFile({ sheets: [{ name: '台账', cells }] }), 'a.xlsx'));
    const checked = await assistant.check({ today: dayOf(2025, 6, 30) });
    const { content } = leadersPage(inputOfSheets(checked));
    expect(bulletinOf(checked)).toContain('占年度计划投资0.20亿元的2.9%');
    expect(content.figures.find(({ key }) => key === 'investment')?.shown).toBe('2.9%');
    expect(content.conclusions.join('')).toContain('的2.9%');
  });

  test('the rooms that put figures into words have no rounding of their own', () => {
    const rooms = ['app', 'checks', 'progress', 'round', 'sheets', 'taskpane', 'wording'].map((room) => join('src', room));
    const files = rooms.flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((name) => join(room, name)));
    const sources = files.filter((name) => /\.tsx?$/.test(name));
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.filter((name) => /\.toFixed\(|\* 1000\) \/ 10\b/.test(readFileSync(name, 'utf8')))).toEqual([]);
  });
});
