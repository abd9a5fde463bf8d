import ExcelJS from 'exceljs';
import { printableSheets, putPrintCopy } from '../../src/app/actions/print-copy';
import { dayOf } from '../../src/spreadsheet/calendar';
import { emptyWorkbook } from '../../src/workbook/file';
import { checkedSample, JUNE_FILE } from '../support/checked-sample';

const JUNE_END = dayOf(2025, 6, 30);

describe('打印: what is printed, before it goes to the printer', () => {
  test('all sheets of 全套 are offered with their pages in the order a leader reads, whatever set is made', async () => {
    const checked = await checkedSample(JUNE_FILE, JUNE_END, { set: 'brief' });
    const offered = printableSheets(checked, true);
    expect(offered.map(({ name }) => name).slice(0, 4)).toEqual(['领导一页纸', '总览', '未达标项目清单', '季度开工']);
    const pages = (large: boolean): number => printableSheets(checked, large).reduce((sum, { printed }) => sum + printed.pages, 0);
    expect(pages(true)).toBeLessThan(pages(false));
    expect(printableSheets(checked, false).filter(({ printed }) => printed.paper === 'A3')).toEqual([]);
  });

  test('the copy holds the chosen sheets alone, in that order, with values in place of formulas', async () => {
    const checked = await checkedSample(JUNE_FILE, JUNE_END);
    const workbook = emptyWorkbook('');
    await putPrintCopy(workbook, checked, { keys: ['bulletin', 'overview', 'quarters'], largeOnA3: true });
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(workbook.save().slice().buffer);
    expect(book.worksheets.map(({ name }) => name)).toEqual(['总览', '季度开工', '调度通报']);
    const formulas: string[] = [];
    book.worksheets.forEach((sheet) => {
      sheet.eachRow((row) => {
        row.eachCell((cell) => {
          if (cell.formula) formulas.push(cell.address);
        });
      });
    });
    expect(formulas).toEqual([]);
    expect(book.getWorksheet('总览')?.getCell('E5').value).toBe(15);
  });
});
