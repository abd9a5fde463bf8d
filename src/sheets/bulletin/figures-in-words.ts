import { yiText } from '../../ledger/cells/money-unit';
import { percentText } from '../../wording/percent';

/** A share with one decimal, — where there is none. */
export function percent(share: number | null): string {
  return share === null ? '—' : percentText(share);
}

/** 元 in 亿元 with the two decimals that the sheets show. */
export function amount(yuan: number): string {
  return yiText(yuan, 2);
}
