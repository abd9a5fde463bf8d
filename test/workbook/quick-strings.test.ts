import { runToEnd } from '../../src/spreadsheet/task';
import { quickStrings } from '../../src/workbook/file/book/quick-strings';
import { readingSharedStrings } from '../../src/workbook/file/book/shared-strings';
import { Content } from '../../src/workbook/file/package/content';

const part = (items: string): string =>
  `<?xml version="1.0"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="3">${items}</sst>`;
/** As the parser of all XML reads it: with a comment, which the quick reading leaves to it. */
const strictly = (items: string): readonly string[] => {
  const text = part(`<!-- -->${items}`);
  return runToEnd(readingSharedStrings(Content.ofBytes(new TextEncoder().encode(text)), text, 'xl/sharedStrings.xml'));
};

test.each([
  ['<si><t>台账</t></si><si><t xml:space="preserve"> 一 &amp; 二\n_x000D_</t></si>'],
  ['<si><t/></si>\n<si><t></t></si><si><t>&lt;甲&gt; &quot;乙&quot;</t></si>'],
  [''],
])('plain texts are read quickly as the strict way reads them: %s', (items) => {
  expect(quickStrings(part(items))).toEqual(strictly(items));
});

test.each([
  ['<si><r><t>一</t></r><r><t>二</t></r></si>'],
  ['<si><t>一</t><rPh sb="0" eb="1"><t>yi</t></rPh></si>'],
  ['<si><t>&#10;</t></si>'],
  ['<si/>'],
  ['<si><t>一</si></t>'],
  ['<si><t>\u0001</t></si>'],
  ['<si><t>一]]></t></si>'],
])('all else is left to the strict way: %s', (items) => {
  expect(quickStrings(part(items))).toBeNull();
});
