import type { UndoItem } from '../../../src/spreadsheet/port';
import type { Fault } from '../../support/office-host/host';
import { contentOf } from '../excel/content';
import { openExcel } from '../excel/excel-host';
import { openWps } from '../wps/wps-host';
import { FAULTY_LEDGER } from './actions';
import type { Faulty, Host } from './sweep';

interface ShownCell {
  readonly value: unknown;
  readonly format: unknown;
  readonly look: unknown;
}

interface Content {
  readonly names: unknown;
  readonly settings: unknown;
  readonly sheets: readonly { readonly name: string; readonly rules: unknown; readonly cells: readonly ShownCell[] }[];
}

function filled(cells: readonly ShownCell[]): unknown {
  return cells.flatMap(({ value, format, look }) => (value === null ? [] : [{ value, format, look }]));
}

/** The part of a content that an undo tells of by one item. */
function partOf(content: unknown, { kind, where }: UndoItem): unknown {
  const { names, sheets, settings } = content as Content;
  const sheet = sheets.find(({ name }) => name === where);
  switch (kind) {
    case 'names':
      return names;
    case 'sheet':
      return sheet;
    case 'marks':
      return sheet?.rules;
    case 'cells':
      // Rows put in are taken out after it: the cells are as before, further down.
      return filled(sheets.find(({ name }) => name === FAULTY_LEDGER.name)?.cells ?? []);
    case 'months':
      return settings;
    case 'rows':
      return sheets.find(({ name }) => name === FAULTY_LEDGER.name)?.cells;
  }
}

/** Excel: each request fails in the same way, as a whole, half way, near its end, or by losing its answer. */
export function excelHost(fault: Pick<Fault, 'code' | 'share' | 'lost'>, supported: string): Host {
  return {
    name: `Excel ${supported}, ${fault.code} ${fault.lost ? 'with the answer lost' : `at ${String(fault.share ?? 0)}`}`,
    open: (sheets): Faulty => {
      const { host, workbook, book } = openExcel({ sheets }, supported);
      return {
        workbook,
        content: () => structuredClone(contentOf(book)),
        points: () => host.exchanges.length,
        failAt: (point) => {
          const wanted = host.exchanges.length + point;
          host.fail({ ...fault, meets: point });
          return () => {
            host.recover();
            return host.exchanges.length > wanted;
          };
        },
        unrest: () => '',
        part: partOf,
      };
    },
  };
}

/** WPS: each access of the interface fails, alone or with all that follow for a while. */
export function wpsHost(accesses: number): Host {
  return {
    name: `WPS, ${String(accesses)} accesses`,
    open: (sheets): Faulty => {
      const { host, workbook, book } = openWps({ sheets });
      const { bridge, application } = host;
      return {
        workbook,
        content: () => structuredClone(contentOf(book)),
        points: () => bridge.accesses,
        failAt: (point) => {
          const from = bridge.accesses + point;
          bridge.before = () => {
            if (bridge.accesses > from && bridge.accesses <= from + accesses) throw new Error('0x800AC472 busy');
          };
          return () => {
            bridge.before = () => undefined;
            return bridge.accesses > from;
          };
        },
        unrest: () =>
          [application.ScreenUpdating ? '' : 'the screen is off', application.DisplayAlerts ? '' : 'it asks no more']
            .filter((each) => each !== '')
            .join(', '),
        part: partOf,
      };
    },
  };
}
