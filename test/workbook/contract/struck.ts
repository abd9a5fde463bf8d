import { LEDGER } from '../../support/workbook-spec';
import type { CellSpec } from '../../support/workbook-spec';
import { area, openFirst, read, type HostUnderTest } from './host';

const row = (at: number, struck: boolean, ...values: readonly (string | number | null)[]): CellSpec[] =>
  values.flatMap((value, column) => (value === null && !struck ? [] : [{ at: `${'ABCD'[column] ?? ''}${at}`, value, struck }]));

/** Every host tells alike what is struck through. */
export function describeStruck(host: HostUnderTest): void {
  describe('lines through cells', () => {
    it('are told of filled cells, by areas', async () => {
      const { workbook, id } = await openFirst(host, {
        sheets: [
          {
            name: '甲',
            cells: [
              ...row(1, false, '名', '数', '备'),
              ...row(2, true, '甲', 1, null),
              ...row(3, true, '乙', 2, null),
              ...row(4, false, '丙', 3),
            ],
          },
        ],
      });
      const { struck, struckTexts } = await read(workbook, id);
      expect({ struck, struckTexts }).toEqual({ struck: [area('A2:B3')], struckTexts: undefined });
    });

    it('are told of texts of which a part is struck, and what that leaves', async () => {
      const runs = [
        { text: '3500', struck: true },
        { text: '4200', struck: false },
      ];
      const { workbook, id } = await openFirst(host, {
        sheets: [
          {
            name: '甲',
            cells: [
              ...row(1, false, '名', '数'),
              { at: 'A2', value: '甲' },
              { at: 'B2', value: '35004200', runs },
              // The cell was struck as a whole before more was written behind it.
              { at: 'B3', value: '35004200', runs, struck: true },
              // The same text without a line, and one that is struck in all its pieces.
              { at: 'B4', value: '35004200' },
              {
                at: 'A5',
                value: '已取消',
                runs: [
                  { text: '已', struck: true },
                  { text: '取消', struck: true },
                ],
              },
              // Struck as a cell, but none of its pieces is.
              {
                at: 'A6',
                value: '乙厂',
                runs: [
                  { text: '乙', struck: false },
                  { text: '厂', struck: false },
                ],
                struck: true,
              },
            ],
          },
        ],
      });
      const { values, struck, struckTexts } = await read(workbook, id);
      const left = host.tellsParts ? '4200' : null;
      expect(values[1]).toEqual(['甲', '35004200']);
      expect(struckTexts).toEqual([
        { row: 1, column: 1, text: '35004200', left },
        { row: 2, column: 1, text: '35004200', left },
      ]);
      expect(struck).toEqual([area('A5')]);
    });

    it('are left out where there are none, and of empty cells', async () => {
      const { workbook, id } = await openFirst(host, {
        sheets: [{ ...LEDGER, cells: [...(LEDGER.cells ?? []), { at: 'D4', value: null, struck: true }] }],
      });
      const snapshot = await read(workbook, id);
      expect(Object.keys(snapshot).filter((key) => /struck|unseen/.test(key))).toEqual([]);
    });

    it('are found wherever they are', async () => {
      const cells = Array.from({ length: 700 }, (_, at) =>
        row(at + 1, [0, 5, 6, 311, 699].includes(at), `项目${at}`, at, at === 400 ? '备' : null),
      ).flat();
      const alone = cells.map((cell) => (cell.at === 'B350' || cell.at === 'C401' ? { ...cell, struck: true } : cell));
      const { workbook, id } = await openFirst(host, { sheets: [{ name: '甲', cells: alone }] });
      expect((await read(workbook, id)).struck).toEqual(['A1:B1', 'A6:B7', 'A312:B312', 'B350', 'C401', 'A700:B700'].map(area));
    });
  });
}
