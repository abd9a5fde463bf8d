import { FLOOR } from '../../../src/workbook/excel';
import { includesSet } from '../../support/office-host/requirement-sets';
import { loadClient } from '../../support/office-host/client';
import { membersUsed } from '../../support/office-members';

/** The last set of which the Office.js that we deliver has every member; of later ones it has hardly any, whatever Excel claims. */
const SHIPPED = '1.15';

const SAMPLE = 'test/workbook/excel/members-sample';
const ALL = membersUsed(['src/workbook/excel', SAMPLE], FLOOR);
const USED = ALL.filter(({ where }) => !where.startsWith(SAMPLE));
const told = ({ kind, member, set, where }: (typeof USED)[number]): string => `${kind}.${member} (${set}) at ${where}`;

describe('the members of Office.js that we use', () => {
  it('are found: called, read, taken apart and named in loads', () => {
    const names = new Set(USED.map(({ kind, member }) => `${kind}.${member}`));
    for (const name of [
      'Worksheet.getRanges',
      'Range.numberFormat',
      'Workbook.worksheets',
      'ConditionalFormat.type',
      'Range.getMergedAreasOrNullObject',
      'ConditionalFormatRule.formula',
      'AutoFilter.isDataFiltered',
    ])
      expect(names).toContain(name);
    expect(names.size).toBeGreaterThan(120);
  });

  it('are told apart by what leads to them', () => {
    const sample = ALL.filter(({ where, set }) => where.startsWith(SAMPLE) && !includesSet(FLOOR, set));
    expect(sample.map(({ member, set, gated }) => [member, set, gated])).toEqual([
      ['getItemOrNullObject', '1.14', false],
      ['getItemOrNullObject', '1.14', false],
      ['getItemOrNullObject', '1.14', true],
      ['autoFilter', '1.9', false],
      ['enabled', '1.9', false],
      ['autoFilter', '1.9', true],
    ]);
  });

  it(`are of ExcelApi ${FLOOR}, or asked for before they are used`, () => {
    expect(USED.filter(({ gated }) => !gated).map(told)).toEqual([]);
    expect(USED.some(({ set, gated }) => !includesSet(FLOOR, set) && gated)).toBe(true);
  });

  it(`are of sets that the Office.js delivered has whole, and are there`, () => {
    const { Excel: shipped } = loadClient({ onMessageFromHost: null, sendMessageToHost: () => undefined });
    const classes = new Map<string, unknown>(Object.entries(shipped));
    const missing = USED.filter(({ kind, member, set }) => {
      const found = classes.get(kind);
      const there = typeof found === 'function' && member in (found.prototype as object);
      return !there || !includesSet(SHIPPED, set);
    });
    expect(missing.map(told)).toEqual([]);
  });
});
