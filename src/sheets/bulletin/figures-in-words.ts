import { yiText } from '../../ledger/cells/money-unit';

/** A share with one decimal, — where there is none. */
export function percent(share: number | null): string {
  return share === null ? '—' : `${(Math.round(share * 1000) / 10).toFixed(1)}%`;
}

/** A target as the document writes it: 80%, not 80.0%. */
export function targetText(share: number): string {
  return `${String(Math.round(share * 1000) / 10)}%`;
}

/** 元 in 亿元 with the two decimals that the sheets show. */
export function amount(yuan: number): string {
  return yiText(yuan, 2);
}
