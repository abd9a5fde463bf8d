import type { Table } from './model';
import type { Part } from './package';
import { NS, XML_HEAD, escaped } from './xml';

/** A range turned into a table (插入 - 表格), striped, with its own filter. */
export function tablePart(path: string, id: number, table: Table): Part {
  const columns = table.columns.map((column, place) => {
    const formula = column.formula === undefined ? '' : `<calculatedColumnFormula>${escaped(column.formula)}</calculatedColumnFormula>`;
    return `<tableColumn id="${place + 1}" name="${escaped(column.name)}"${formula === '' ? '/>' : `>${formula}</tableColumn>`}`;
  });
  return {
    path,
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml',
    body:
      `${XML_HEAD}<table xmlns="${NS.main}" id="${id}" name="${table.name}" displayName="${table.name}" ref="${table.range}" totalsRowShown="0">` +
      `<autoFilter ref="${table.range}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
      `<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
  };
}
