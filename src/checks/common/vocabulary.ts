import { rowOf, CellState, type Column } from '../../ledger/ledger';
import { defineCheck } from '../check';
import { cellText, normalizeText } from '../../ledger/cells/cell-text';
import { eachInState, quoted } from './cells';

/** 建设性质 that is no word of the vocabulary: the project can be held against no target. */
export const natureUnknown = defineCheck({
  code: 'nature-unknown',
  severity: 'error',
  title: '建设性质无法识别',
  sentence: ({ text }: { text: string }) => `建设性质“${text}”无法识别，请改为新建、续建等规范写法。`,
  help: {
    means: '建设性质不是常用的说法，无法判断该项目是新建还是续建。',
    todo: '请改为新建、续建等规范写法；本县固有的说法可在设置的“常用词”里添加。',
  },
  run({ ledger }, report) {
    const nature = ledger.choice('nature');
    if (!nature) return;
    const { column } = nature.match;
    const words = new Map<string, number[]>();
    eachInState(nature, CellState.unreadable, (record) => {
      const word = normalizeText(cellText(ledger.raw(record, column)));
      const known = words.get(word);
      if (known) known.push(record);
      else words.set(word, [record]);
    });
    // Once a word, with all its cells.
    for (const records of words.values()) {
      const [first = 0] = records;
      const cells = records.map((record) => ({ row: rowOf(ledger, record), column }));
      report({ row: rowOf(ledger, first), column, field: 'nature', params: { text: quoted(ledger, first, column) }, cells });
    }
  },
});

/** 领域 outside the document's three. An office with a division of its own is told once, not row by row. */
export const sectorUnknown = defineCheck({
  code: 'field-unknown',
  severity: 'info',
  title: '领域不在三大领域之内',
  sentence: ({ text, own }: { text: string; own?: number }) =>
    own === undefined
      ? `领域“${text}”不属于产业类、基础设施类、社会民生类，请核对。`
      : `本表领域用的是自己的分类（${text}${own > 5 ? '等' : ''}，共${own}种），与文件的三大领域不同，汇总时按本表分类统计。`,
  help: {
    means: '文件把项目分为产业类、基础设施类、社会民生类，这里用的不是这三类。',
    todo: '请改为三类之一；本县另有分类的，可在设置的“常用词”里改。',
  },
  run({ ledger }, report) {
    const field = ledger.choice('sector');
    if (!field) return;
    const unknown = outsideVocabulary(field);
    const filled = field.counts[CellState.read];
    const { column } = field.match;
    if (unknown.length * 2 > filled) {
      const own = [...new Set(unknown.map((record) => field.values[record] ?? ''))];
      report({ row: ledger.header.row, column, field: 'sector', params: { text: own.slice(0, 5).join('、'), own: own.length } });
      return;
    }
    for (const record of unknown) {
      report({ row: rowOf(ledger, record), column, field: 'sector', params: { text: quoted(ledger, record, column) } });
    }
  },
});

function outsideVocabulary({ field, values }: Column<string>): number[] {
  const words = new Set(Object.keys(field.vocabulary ?? {}));
  const unknown: number[] = [];
  for (let record = 0; record < values.length; record++) {
    const value = values[record] ?? null;
    if (value !== null && !words.has(value)) unknown.push(record);
  }
  return unknown;
}
