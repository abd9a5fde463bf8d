import type { FieldSpec } from '../kind';
import type { RegisterKind } from '../register';

/** What headings call a unit or township by that a row is about. */
const WORDS = ['责任', '牵头', '任务', '考核', '承担', '填报', '报送', '申报', '主管', '县直', ''].flatMap((of) => ['单位', '部门'].flatMap((unit) => [of + unit, `${of + unit}名称`]));
const PLACES = ['乡镇', '乡(镇)', '各乡镇', '各乡(镇)', '乡镇名称', '乡(镇)名称', '乡镇、部门', '乡镇(部门)', '乡镇/部门', '乡镇(单位)', '乡镇、单位', '乡镇/单位', '单位(乡镇)', '部门(乡镇)', '单位、乡镇', '街道', '乡镇(街道)', '乡镇、街道', '乡镇街道', '镇街', '园区', '专班', '招商专班', '县区', '县(市、区)'];

/** Who a row is about, where its records are called by no project. */
export const UNIT_NAME: FieldSpec = { name: 'unit', label: '单位', type: 'name', required: 'column', synonyms: [...WORDS, ...PLACES] };

/** A layout with one row a unit or township in place of a project. */
export function unitAsName(kind: RegisterKind, label: string): RegisterKind {
  return {
    ...kind,
    label,
    project: null,
    ofUnits: true,
    fields: kind.fields.flatMap((field) => (['code', 'leadUnit', 'township'].includes(field.name) ? [] : [field.name === 'name' ? UNIT_NAME : field])),
    figures: kind.figures.map((figure) => (figure.key === 'count' ? { ...figure, label: '列入单位', meaning: '表中的全部单位、乡镇' } : figure)),
    groups: [],
  };
}
