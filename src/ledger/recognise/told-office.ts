import type { Ledger } from '../ledger';
import { cellText, oneLine } from '../cells/cell-text';

/** 填报单位：县项目推进中心, up to the next blank; a line to write on tells nobody. */
const OFFICE = /填[报表]单位(?:[（(][^）)]{0,8}[）)])?[:：][ \u3000]*([^ \u3000_＿]{2,40})/;

/** The office that the rows above a ledger's header name as the one that filled it in; '' where they name none. */
export function toldOffice({ snapshot: { values, origin }, header }: Ledger): string {
  for (const row of values.slice(0, Math.max(0, header.row - origin.row))) {
    for (const cell of row) {
      const found = typeof cell === 'string' ? OFFICE.exec(oneLine(cellText(cell))) : null;
      if (found?.[1] !== undefined) return found[1];
    }
  }
  return '';
}
