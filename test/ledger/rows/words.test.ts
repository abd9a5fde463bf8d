import { NATURES } from '../../../src/ledger/natures';
import {
  isColumnMark,
  isInstruction,
  isLabelText,
  isNoteText,
  isPartText,
  isRatioText,
  isSectionText,
  isTotalText,
} from '../../../src/ledger/rows/words';

const KINDS = {
  total: isTotalText,
  note: isNoteText,
  label: isLabelText,
  section: (text: string) => isSectionText(text, NATURES),
  ratio: isRatioText,
  part: isPartText,
  instruction: isInstruction,
  mark: isColumnMark,
};

/** Words and all that they may be, alone in a cell. */
test.each<[string, readonly (keyof typeof KINDS)[]]>([
  ['合计', ['total']],
  ['合计:', ['total', 'label', 'section']],
  ['全县共', ['total']],
  ['交通小计', ['total']],
  ['小计12', ['total']],
  ['小计的', []],
  ['全县校园', []],
  ['十三个字以上的名称在此处就不算合计', []],
  ['注:截至6月底', ['note']],
  ['填报人:王某', ['note', 'label', 'instruction']],
  ['审核人:王某', ['note', 'label']],
  ['★为省重点', ['note']],
  ['单位:万元', ['note', 'label', 'instruction']],
  ['万元', ['instruction', 'mark']],
  ['审批:王某', ['label']],
  ['一、交通', ['section']],
  ['新建项目', ['section']],
  ['交通(3个)', ['section']],
  ['共3个', ['section']],
  ['交通:', ['section', 'label']],
  ['交通(2)', ['section']],
  ['交通（2）', ['section']],
  ['交通(2', []],
  ['青石路', []],
  ['平均', ['ratio']],
  ['占全县', ['ratio']],
  ['完成率', ['ratio']],
  ['县平均', []],
  ['其中:', ['part', 'section', 'label']],
  ['其中征地', ['part']],
  ['下列12个子项目', ['part']],
  ['包括:泵房', ['part', 'label']],
  ['包括泵房', []],
  ['必填', ['instruction']],
  ['示例', ['instruction']],
  ['示例路', []],
  ['甲', ['mark']],
  ['(乙)', ['mark']],
  ['6=4+5', ['mark']],
  ['年月', ['mark']],
  ['甲路', []],
])('%s is %j', (text, kinds) => {
  expect(
    Object.entries(KINDS)
      .flatMap(([kind, test]) => (test(text) ? [kind] : []))
      .sort(),
  ).toEqual([...kinds].sort());
});
