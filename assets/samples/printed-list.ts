import { PRINTED_ROWS, isHeader } from './annex';
import { fieldCountsSheet, FIELD_LIST_NAME } from './field-counts';
import { LOOKS, blanks, cell } from './looks';
import type { Row, Sheet, Workbook } from './ooxml/model';

const TITLE = '平陆县2025年15个重点推进项目';
const COLUMNS = 11;
/** Rows above the list: 附件 and the title. */
const ABOVE = 2;

/** The annexed list pasted into a sheet as it is printed: all text, with its three headers. */
function listSheet(): Sheet {
  const list = PRINTED_ROWS.map((row): Row => {
    const header = isHeader(row);
    return {
      height: header ? 54 : 62,
      cells: row.map((text) => cell(text === '' ? null : text, header ? LOOKS.printedHeader : LOOKS.printedText)),
    };
  });
  const headerRows = PRINTED_ROWS.flatMap((row, place) => (isHeader(row) ? [place + ABOVE + 1] : []));
  return {
    name: '重点推进项目',
    widths: [6, 38, 13, 7, 11, 12, 13, 13, 13, 10, 8],
    rows: [
      { height: 24, cells: [cell('附件：', LOOKS.attachment)] },
      { height: 42, cells: [cell(TITLE, LOOKS.title), ...blanks(COLUMNS - 1, LOOKS.title)] },
      ...list,
    ],
    merges: ['A2:K2'],
    // The title repeats on each page; every page starts with a printed header of the list itself.
    print: { paper: 'A4', landscape: true, titles: '$2:$2', breaksAfter: headerRows.slice(1).map((row) => row - 1) },
  };
}

/** First sample: what a clerk has after pasting the document's annex and counting it by 领域. */
export function printedListWorkbook(): Workbook {
  const counts = fieldCountsSheet();
  return {
    title: TITLE,
    author: '县项目推进中心',
    saved: '2025-04-11T01:20:00Z',
    sheets: [listSheet(), counts.sheet],
    names: [{ name: FIELD_LIST_NAME, refersTo: counts.fieldList }],
    active: 0,
  };
}
