import { areaAddress } from '../../src/spreadsheet/address';
import { arithmeticValue } from '../../src/workbook/common/formulas/arithmetic';

const KNOWN: Readonly<Record<string, readonly number[]>> = { 'E4:E6': [1, 2, 3], F4: [0], E4: [1], E5: [2], 'G4:G6': [] };

test.each<[string, number | null]>([
  ['SUM(E4:E6)', 6],
  ['SUM($E$4:$E$6)', 6],
  ['sum(E4:E6, F4, 2)', 8],
  ['SUM(G4:G6)', 0],
  ['E4+E5*2', 5],
  ['-(E4-E5)/2', 0.5],
  ['SUM(E4,E5)-3', 0],
  ['ROUND(E5/3,2)', 0.67],
  ['ROUND(E4/F4,2)', null],
  ['IFERROR(E4/E5,0)', 0.5],
  ['IFERROR(E4/F4,0)', null],
  ['E4/F4', null],
  ['E4+Z9', null],
  ['IF(E4>0,1,0)', null],
  ['E4+', null],
  ['SUM(E4:E6', null],
  ['台账!E4', null],
])('%s comes to %s', (formula, value) => {
  const found = arithmeticValue(formula, (area) => KNOWN[areaAddress(area)] ?? null);
  expect(found === null ? null : found + 0).toBe(value);
});
