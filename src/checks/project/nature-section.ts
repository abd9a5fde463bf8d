import { NATURES } from '../../ledger/natures';
import { rowOf } from '../../ledger/ledger';
import { nearestStated } from '../../ledger/rows/inherited';
import type { Nature } from '../../mechanism/vocabulary';
import { defineCheck } from '../check';
import { quoted } from '../common/cells';

/** 续建 in the section 新建项目. Where many rows of a section differ from it, 建设性质 says how something is built, and nothing is told. */
export const natureAgainstSection = defineCheck({
  code: 'nature-against-section',
  severity: 'warning',
  title: '建设性质与所在分组不符',
  sentence: ({ text, section }: { text: string; section: string }) => `建设性质是“${text}”，却列在“${section}”之下，请核对。`,
  help: { means: '项目的建设性质与它所在的小标题不一致，至少有一处不对。', todo: '请核对，更正建设性质，或把该行移到对应的分组。' },
  run({ ledger }, report) {
    const natures = ledger.choice('nature');
    if (!natures || !ledger.sectionAt) return;
    const known = ledger.kind.natures ?? NATURES;
    const { column } = natures.match;
    const sectionOf = nearestStated(ledger, ({ nature }, at) => (nature === null ? null : at));
    ledger.sections.forEach(({ nature: stated, words, first, end }, section) => {
      const own: { record: number; nature: Nature }[] = [];
      for (let record = first; record < end; record++) {
        const word = natures.values[record] ?? null;
        const nature = word === null ? 'unknown' : known.of(word);
        if (nature !== 'unknown' && sectionOf(record) === section) own.push({ record, nature });
      }
      const others = own.filter(({ nature }) => nature !== stated);
      if (others.length * 3 > own.length) return;
      for (const { record } of others) {
        report({ row: rowOf(ledger, record), column, field: 'nature', params: { text: quoted(ledger, record, column), section: words } });
      }
    });
  },
});
