import { printable } from '../../src/spreadsheet/paper';
import { SheetBuilder } from '../../src/sheets/layout/sheet-builder';
import type { SheetPlan } from '../../src/spreadsheet/sheet-plan';
import { rowsOf } from '../support/plan-sheets';

const WIDTHS = [40, 40, 40];
const HEADS = ['项目名称', '责任单位', '状态'];
const lines = (count: number): string[][] => Array.from({ length: count }, (_, at) => [`第${String(at + 1)}号`, '水利局', '应开未开']);
const built = (write: (draft: SheetBuilder) => void, large = false): SheetPlan => {
  const draft = new SheetBuilder(WIDTHS, { large });
  draft.head('一览', '', '');
  write(draft);
  return draft.finish({ key: 'overview', title: '一览', tabColor: '000000', freeze: { rows: 0, columns: 0 } });
};

/** Points of each page, as the rows have them. */
function pagesOf({ heights, print: { breaks = [] } }: SheetPlan): number[] {
  return [0, ...breaks].map((first, page) =>
    heights.filter(({ row }) => row >= first && row < (breaks[page] ?? Infinity)).reduce((sum, { points }) => sum + points, 0),
  );
}

const capacity = ({ print }: SheetPlan): number => (printable(print).height * 100) / (print.scale ?? 100);

describe('pages of a summary sheet', () => {
  test('a table longer than a page goes on under its own heads, which stand again where the page begins', () => {
    const sheet = built((draft) => {
      draft.table({ heading: '一、清单', labels: HEADS }, lines(100), 'text');
      draft.table({ heading: '二、清单', labels: ['名称', '单位', '灯'] }, lines(5), 'text');
    });
    const { breaks = [], repeatRows } = sheet.print;
    expect(repeatRows).toBeNull();
    expect(breaks.length).toBeGreaterThan(1);
    for (const row of breaks) expect(rowsOf(sheet)[row]).toEqual(HEADS);
    expect(rowsOf(sheet).filter(([first]) => first === '名称')).toHaveLength(1);
  });

  test('the last table of a sheet goes on by print titles: no head stands between its rows on the screen', () => {
    const sheet = built((draft) => draft.table({ labels: HEADS, last: true }, lines(100), 'text'));
    expect(sheet.print.repeatRows).toEqual({ first: 2, last: 2 });
    expect(rowsOf(sheet).filter(([first]) => first === HEADS[0])).toHaveLength(1);
  });

  test('no page but the last is less than half full, none takes more than its paper, no row stands alone', () => {
    for (const sizes of [
      [3, 8, 20, 31, 5],
      [30, 30, 30],
      [12, 12, 12, 12, 12],
      [1, 1, 90, 2],
      [33, 2, 34, 2],
    ]) {
      for (const large of [false, true]) {
        const sheet = built((draft) => {
          sizes.forEach((size, at) => {
            draft.table({ heading: `${String(at)}、表`, labels: HEADS }, lines(size), 'text');
          });
        }, large);
        const pages = pagesOf(sheet);
        for (const points of pages) expect(points).toBeLessThanOrEqual(capacity(sheet));
        for (const points of pages.slice(0, -1)) expect(points).toBeGreaterThan(capacity(sheet) / 2);
        // A break stands before heads, never between a table's heads and its first rows.
        for (const row of sheet.print.breaks ?? []) expect(rowsOf(sheet)[row - 1]).not.toEqual(HEADS);
      }
    }
  });

  test('the signature stands with the notes, never on a page of its own', () => {
    for (let rows = 20; rows < 60; rows++) {
      const sheet = built((draft) => {
        draft.table({ labels: HEADS }, lines(rows), 'text');
        draft.notes(['一', '二', '三']);
        draft.sign();
      });
      const signed = rowsOf(sheet).length - 1;
      expect(sheet.print.breaks).not.toContain(signed);
    }
  });

  test('no page holds only notes: rows of the last table go with them under its heads, or the last block does', () => {
    for (let rows = 8; rows < 90; rows++) {
      for (const last of [true, false]) {
        const sheet = built((draft) => {
          draft.table({ heading: '一、清单', labels: HEADS }, lines(8), 'text');
          draft.table(last ? { labels: HEADS, last } : { heading: '二、清单', labels: HEADS }, lines(rows - 8), 'text');
          if (!last) draft.table({ heading: '三、清单', labels: HEADS }, lines(4), 'text');
          draft.space(1);
          draft.notes(['一', '二', '三']);
          draft.sign();
        });
        const begins = sheet.print.breaks?.at(-1);
        if (begins === undefined) continue;
        const notes = rowsOf(sheet).findIndex(([first]) => String(first).startsWith('注：'));
        expect(notes - begins).toBeGreaterThan(2);
        const pages = pagesOf(sheet);
        for (const points of pages) expect(points).toBeLessThanOrEqual(capacity(sheet));
        for (const points of pages.slice(0, -1)) expect(points).toBeGreaterThan(capacity(sheet) / 2);
        if (!String(rowsOf(sheet)[begins]?.[0]).includes('清单') && rowsOf(sheet)[begins]?.[0] !== HEADS[0])
          expect(sheet.print.repeatRows).not.toBeNull();
      }
    }
  });

  test('a large sheet that fits on A4 goes there, else on one of A3', () => {
    const table = (count: number) => built((draft) => draft.table({ labels: HEADS }, lines(count), 'text'), true).print;
    expect(table(5)).toMatchObject({ paper: 'A4', landscape: true, breaks: [] });
    expect(table(45)).toMatchObject({ paper: 'A3', landscape: false, breaks: [] });
  });
});
