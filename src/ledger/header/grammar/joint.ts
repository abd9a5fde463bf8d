import type { JointWords } from '../../kinds/kind';

/** Between kinds of money in one heading. */
const BETWEEN = /[/、,&+]|以及|[及和与]/;

/** Whether a heading is over several kinds of money at once: 中央/省级资金到位, 到位专项债及银行贷款. All of its words must be known. */
export function saysJointly(words: string, { kinds, others, stages }: JointWords): boolean {
  if (!BETWEEN.test(words)) return false;
  return stages.some((stage) => {
    const said = [
      ...(words.endsWith(stage) ? [words.slice(0, words.length - stage.length)] : []),
      ...(words.startsWith(stage) ? [words.slice(stage.length)] : []),
    ];
    return said.some((left) => {
      const parts = left.split(BETWEEN);
      return parts.length > 1 && parts.every((part) => kinds.has(part) || others.has(part)) && parts.some((part) => kinds.has(part));
    });
  });
}
