import type { FieldSpec } from './kind';
import { PROJECTS } from './projects';
import { like } from './register';

/** Fields that most ledgers have in common with the project ledger. */
export const SEQUENCE = like(PROJECTS.fields, 'sequence', { required: 'cell' });
const NAME = like(PROJECTS.fields, 'name', { required: 'column' });
export const PROJECT: FieldSpec = { ...NAME, synonyms: [...NAME.synonyms, '涉及项目', '所属项目', '对应项目', '问题项目', '关联项目', '债券项目名称', '债券项目'] };
export const CODE = like(PROJECTS.fields, 'code');
export const UNIT = like(PROJECTS.fields, 'leadUnit', { required: 'cell' });
export const TOWNSHIP = like(PROJECTS.fields, 'township');
export const LEADER = like(PROJECTS.fields, 'leader');
export const REMARK = like(PROJECTS.fields, 'remark');
export const FIELD = like(PROJECTS.fields, 'field');
export const TOTAL = like(PROJECTS.fields, 'totalInvestment');
export const PLAN = like(PROJECTS.fields, 'annualPlan');
export const ASIDES = PROJECTS.asides;

/** Yes and no as staff write them, for columns headed 是否…. */
export const YES = '是';
export const NO = '否';

/** A column that answers yes or no; further words of either may be given. */
export function yesNo(name: string, label: string, synonyms: readonly string[], words: { readonly yes: readonly string[]; readonly no: readonly string[] }, more: Partial<FieldSpec> = {}): FieldSpec {
  return { name, label, type: 'choice', required: 'no', synonyms, vocabulary: { [YES]: ['√', '有', ...words.yes], [NO]: ['×', '没有', ...words.no] }, ...more };
}
