import { normalizeText } from '../../ledger/cells/cell-text';
import type { Ledger } from '../../ledger/ledger';
import { defineRegisterCheck } from './register-check';

/** Labels that a sentence holds. */
const MOST = 3;

/** 红色为未办结, 标黄的已开工, 绿底表示已销号. */
const COLOURS =
  /(?:标[注记]?)?[红黄绿蓝橙紫灰](?:色|底|字|标|颜色){0,3}[^,;，；。、()]{0,4}?(?:为|表示|代表|指|是|的)?[^,;，；。、()]{0,2}[已未尚正待超逾][^,;，；。、()]{1,6}/;

/** Numbers of records that no column tells: of blockers that are crossed off, without 是否销号 and 销号时间. */
export const figuresUntold = defineRegisterCheck({
  code: 'figures-untold',
  severity: 'info',
  title: '缺少列，有的指标无法统计',
  sentence: ({ columns, figures, count, colours }: { columns: string; figures: string; count: number; colours?: string }) =>
    `没有找到“${columns}”列，“${figures}”${count > MOST ? `等${String(count)}项` : ''}无法统计；${
      colours === undefined
        ? '台账中另有这样的列的，请在“列识别”中指定。'
        : `“${colours}”用颜色区分，颜色不能作为统计依据，请加一列用文字填写。`
    }`,
  help: {
    means: '统计这些指标要用到的列没有找到，所以不出数，也没有按零计。',
    todo: '请补充其中一列，或在“列识别”中指定是哪一列；不需要这些指标的可以不管。',
  },
  run({ evaluator }, report) {
    const { kind, ledger } = evaluator.register;
    const fieldOf = (name: string) => kind.fields.find((field) => field.name === name);
    // 应投产项目, of which a share runs: without the day on which one should, nothing is said of any.
    const ofShares = new Set(kind.figures.flatMap((figure) => ('whole' in figure ? [figure.whole, figure.part] : [])));
    const untold = kind.figures.flatMap((figure) => {
      const missing =
        'count' in figure && figure.count !== null && !figure.spare
          ? evaluator.missing(figure.count).flatMap((name) => fieldOf(name) ?? [])
          : [];
      // What a record has come to. When it is due few offices say of all where no share rests on it; a column that there must be
      // is told by itself.
      const open = missing.filter(
        ({ state, headed, fact, type, required, spare }) =>
          (state ?? headed ?? (fact && type === 'period') ?? (type === 'period' && ofShares.has(figure.key))) &&
          required !== 'column' &&
          !spare,
      );
      return open.length > 0 ? [{ label: figure.label.replace(/^其中：/, ''), columns: open.map(({ label }) => label) }] : [];
    });
    if (untold.length === 0) return;
    const columns = [...new Set(untold.flatMap((each) => each.columns))].join('”“');
    const figures = untold
      .slice(0, MOST)
      .map(({ label }) => label)
      .join('”“');
    const colours = coloursIn(ledger);
    const params = { columns, figures, count: untold.length, ...(colours === null ? {} : { colours }) };
    report({ row: ledger.header.row, column: null, field: null, params });
  },
});

/** What the texts around a table say of colours; null where they say nothing. */
function coloursIn({ snapshot: { values, origin }, header, otherRows }: Ledger): string | null {
  const above = values.slice(0, header.row - origin.row).flat();
  const texts = [...above, ...otherRows.map(({ text }) => text)].flatMap((cell) => (typeof cell === 'string' ? [normalizeText(cell)] : []));
  for (const text of texts) {
    const [colours] = COLOURS.exec(text) ?? [];
    if (colours !== undefined) return colours;
  }
  return null;
}
