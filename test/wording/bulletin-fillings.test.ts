import { placeholdersOf } from '../../src/sheets/bulletin/bulletin-templates';
import { BULLETIN } from '../../src/wording/bulletin/bulletin';
import { inPeoplesWords, inStoredWords } from '../../src/wording/bulletin/bulletin-fillings';

test.each(Object.entries(BULLETIN))('%s: no word of the code is shown, and what is shown is kept as it was', (_key, sentence) => {
  const shown = inPeoplesWords(sentence);
  expect(shown).not.toMatch(/\{[A-Za-z]*\}/);
  expect(new Set(shown.match(/\{[^}]*\}/g))).toHaveProperty('size', placeholdersOf(sentence).length);
  expect(inStoredWords(shown)).toBe(sentence);
});

test('what is not known stays as it was written', () => {
  expect(inStoredWords('全县{月份}通报{别的}{}')).toBe('全县{months}通报{别的}{}');
});
