import type { Area } from '../../../../src/spreadsheet/snapshot';
import { moveSheet, type Sheet } from '../../book-model/book';
import { usedArea } from '../../book-model/cells';
import { HostObject, RichError } from '../host-object';
import { chartsObject } from './charts';
import { alive, areaOf, text, WHOLE_SHEET, type HostContext } from './context';
import { namesObject } from './names';
import { pageBreaksObject, pageLayoutObject } from './page-layout';
import { rangeAreasObject } from './range-areas';
import { rangeObject } from './range';

/** One worksheet. */
export function worksheetObject(context: HostContext, sheet: Sheet): HostObject {
  const { book } = context;
  const range = (area: Area): HostObject => rangeObject(context, alive(context, sheet), area);
  const used = (valuesOnly: unknown): Area | null => usedArea(alive(context, sheet), WHOLE_SHEET, valuesOnly === true);
  const areas = (addresses: unknown): Area[] => {
    const list = text(addresses, 'Worksheet.getRanges');
    if (list.length > 8192) throw new RichError('InvalidArgument', 'Worksheet.getRanges');
    return list.split(',').map((each) => areaOf(each, 'Worksheet.getRanges'));
  };
  return new HostObject(
    'Worksheet',
    {
      get: {
        Id: () => sheet.id,
        Name: () => sheet.name,
        Position: () => book.sheets.indexOf(sheet),
        Visibility: () => (sheet.visible ? 'Visible' : sheet.veryHidden ? 'VeryHidden' : 'Hidden'),
        TabColor: () => sheet.tabColor,
        Names: () => namesObject(context, sheet.names, sheet),
        Protection: () => protectionObject(sheet),
        AutoFilter: () =>
          new HostObject('AutoFilter', {
            get: { Enabled: () => sheet.filter !== null, IsDataFiltered: () => sheet.filter?.active ?? false },
          }),
        Tables: () => tablesObject(sheet),
        Charts: () => chartsObject(context, sheet),
        FreezePanes: () => freezeObject(sheet),
        PageLayout: () => pageLayoutObject(sheet),
        HorizontalPageBreaks: () => pageBreaksObject(sheet),
      },
      set: {
        Name: (name) => {
          const wanted = text(name, 'Worksheet.name');
          if (book.sheets.some((each) => each !== sheet && each.name.toLowerCase() === wanted.toLowerCase()))
            throw new RichError('ItemAlreadyExists', 'Worksheet.name');
          if (wanted === '' || wanted.length > 31 || /[[\]:*?/\\]/.test(wanted)) throw new RichError('InvalidArgument', 'Worksheet.name');
          sheet.name = wanted;
        },
        Position: (place) => {
          if (typeof place !== 'number' || place < 0 || place >= book.sheets.length)
            throw new RichError('InvalidArgument', 'Worksheet.position');
          moveSheet(book, sheet, place);
        },
        Visibility: (wanted) => {
          const visible = text(wanted, 'Worksheet.visibility') === 'Visible';
          if (book.structureLocked) throw new RichError('AccessDenied', 'Worksheet.visibility');
          if (!visible && !book.sheets.some((each) => each !== sheet && each.visible))
            throw new RichError('InvalidOperation', 'Worksheet.visibility');
          alive(context, sheet).visible = visible;
        },
        TabColor: (color) => void (sheet.tabColor = text(color, 'Worksheet.tabColor')),
      },
      call: {
        GetRange: (address: unknown) => range(areaOf(address, 'Worksheet.getRange')),
        GetRangeByIndexes: (row: number, column: number, rows: number, columns: number) => range({ row, column, rows, columns }),
        GetCell: (row: number, column: number) => range({ row, column, rows: 1, columns: 1 }),
        GetRanges: (addresses: unknown) => rangeAreasObject(context, alive(context, sheet), areas(addresses)),
        GetUsedRange: (valuesOnly: unknown) => range(used(valuesOnly) ?? { row: 0, column: 0, rows: 1, columns: 1 }),
        GetUsedRangeOrNullObject: (valuesOnly: unknown) => {
          const area = used(valuesOnly);
          return area && range(area);
        },
        Activate: () => {
          if (!sheet.visible) throw new RichError('InvalidOperation', 'Worksheet.activate');
        },
        Delete: () => {
          if (book.structureLocked) throw new RichError('AccessDenied', 'Worksheet.delete');
          if (!book.sheets.some((each) => each !== sheet && each.visible)) throw new RichError('InvalidOperation', 'Worksheet.delete');
          book.sheets.splice(book.sheets.indexOf(alive(context, sheet)), 1);
        },
        _RegisterDataChangedEvent: () => context.watch(sheet.id, true),
        _UnregisterDataChangedEvent: () => context.watch(sheet.id, false),
      },
    },
    { Id: sheet.id },
  );
}

function protectionObject({ protection }: Sheet): HostObject {
  return new HostObject('WorksheetProtection', {
    get: { Protected: () => protection.on, Options: () => ({ allowFormatCells: protection.allowFormatCells }) },
  });
}

function tablesObject(sheet: Sheet): HostObject {
  const table = ({ name, filtered }: Sheet['tables'][number]): HostObject =>
    new HostObject('Table', {
      get: {
        Name: () => name,
        AutoFilter: () => new HostObject('AutoFilter', { get: { Enabled: () => true, IsDataFiltered: () => filtered } }),
      },
    });
  return new HostObject('TableCollection', { items: () => sheet.tables.map(table) });
}

function freezeObject(sheet: Sheet): HostObject {
  const freeze = (rows: number, columns: number): void => void (sheet.freeze = { rows, columns });
  return new HostObject('WorksheetFreezePanes', {
    call: {
      FreezeRows: (count: number) => freeze(count, 0),
      FreezeColumns: (count: number) => freeze(0, count),
      FreezeAt: (address: unknown) => {
        const area = areaOf(address, 'WorksheetFreezePanes.freezeAt');
        freeze(area.rows, area.columns);
      },
      Unfreeze: () => freeze(0, 0),
    },
  });
}
