import { normalizeText } from '../cells/cell-text';
import type { Ledger } from '../ledger';
import { toldOffice } from './told-office';

/** What stands before a county in a title: 附件1：, 2025年. */
const BEFORE = /^(?:附件|附表|附)?\d{0,2}[:：、.]?(?:关于|中共)?(?:20\d\d年度?)?/;
/** 平陆县 of 平陆县发展和改革局 and of 运城市平陆县; 全县 is no county, nor is 老旧小区. */
const COUNTY = /^(?![全本各我该])(?:[\u4e00-\u9fff]{2,3}[省市州盟]){0,2}([\u4e00-\u9fff]{1,4}?(?:县|旗|(?<![小园片社景城山库矿])区))/;
/** Where no county is named: 侯马市. */
const CITY = /^(?![全本各我该])([\u4e00-\u9fff]{2,4}?市)/;

/** The county that a title or the name of an office begins with; null for none. */
export function countyNamed(text: string): string | null {
  const words = normalizeText(text).replace(BEFORE, '');
  return (COUNTY.exec(words) ?? CITY.exec(words))?.[1] ?? null;
}

/** The county of a ledger, by its title, else by the office above it; null where neither names one. */
export function countyOfLedger(ledger: Ledger): string | null {
  return countyNamed(ledger.title ?? '') ?? countyNamed(toldOffice(ledger));
}

/** Whether two names are of two counties; a county and a city may be one above the other. */
export function areOfOtherCounties(one: string, other: string): boolean {
  return one !== other && one.endsWith('市') === other.endsWith('市');
}
