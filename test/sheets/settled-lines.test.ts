import fc from 'fast-check';
import { settledLines } from '../../src/sheets/layout/text-lines';

/** What may not begin a line (GB/T 15834-2011, 5.1.10). */
const CLOSING = /^[，。、；：？！）》】”’％%]/;
const width = (text: string): number => Array.from(text).reduce((sum, character) => sum + (character > '\u00ff' ? 2 : 1.05), 0);

describe('lines of our own sentences', () => {
  test.each([
    [
      '累计完成投资4.86亿元，占年度计划投资10.73亿元的45.3%，序时进度50.0%，低于序时进度4.7个百分点。',
      72,
      ['累计完成投资4.86亿元，占年度计划投资10.73亿元的45.3%，序时进度50.0%，', '低于序时进度4.7个百分点。'],
    ],
    ['据工作表“招商签约”统计。', 23, ['据工作表“招商签', '约”统计。']],
    ['差1个。', 23, ['差1个。']],
  ])('%s', (text, room, lines) => {
    expect(settledLines(text, room).split('\n')).toEqual(lines);
  });

  test('none begins with closing punctuation or is wider than its room, and nothing of the text is lost', () => {
    const piece = fc.constantFrom('项目', '开工', '投资完成率', '12.5', '%', '，', '。', '、', '（', '）', '“', '”', '；', 'A1');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.integer({ min: 24, max: 90 }), (pieces, room) => {
        const text = pieces.join('');
        // A run of punctuation alone that fills a line is not divided: no sentence of ours has one.
        fc.pre(!/[，。、（）“”；%]{4}|[\dA.]{12}/.test(text) && !CLOSING.test(text));
        const lines = settledLines(text, room).split('\n');
        expect(lines.join('')).toBe(text);
        for (const line of lines) {
          expect(line).not.toMatch(CLOSING);
          expect(width(line)).toBeLessThanOrEqual(room);
        }
      }),
    );
  });
});
