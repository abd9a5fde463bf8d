import { cellText, isBlank, normalizeText } from './cells/cell-text';
import { itemField } from './kinds/kind';
import { countedFields, type RegisterKind } from './kinds/register';
import type { Ledger } from './ledger';

/** 无, 暂无, 目前无需协调解决的问题, 未发现问题. */
const NONE =
  /^(?:(?:截至)?目前|当前|本[周月期]|暂|尚|均){0,3}(?:无|没有|未发现|不存在|未提出)(?:存在|需要?|上级|市级|县级|协调|解决|重大|突出|明显|其他|新增){0,5}的?(?:(?:问题|困难|诉求|需求|事项|堵点|难点|卡点)[和及、与]?){0,3}[。.]?$|^[/\\\-]{1,3}$/;

/** Whether words of a column of problems, demands or matters say that there are none. */
function saysNone(text: string): boolean {
  return NONE.test(normalizeText(text));
}

/**
 * The rows of a register that are about a project of which there is nothing to tell: 无 below 存在问题 in a list of all projects, or a
 * blank there in a row that says nothing else that is counted.
 */
export function recordsOfNothing({ columns, raw, rows }: Ledger, kind: RegisterKind): ReadonlySet<number> {
  const item = itemField(kind);
  const column = columns.find(({ field }) => field.name === item && field.type === 'text' && field.required === 'column')?.column;
  if (column === undefined) return new Set();
  const fields = countedFields(kind);
  const counted = columns.filter(({ field }) => field.name !== item && fields.has(field.name));
  const isOfNothing = (record: number): boolean => {
    const cell = raw(record, column);
    return isBlank(cell) ? counted.every((match) => isBlank(raw(record, match.column))) : saysNone(cellText(cell));
  };
  return new Set(Array.from(rows, (_, record) => record).filter(isOfNothing));
}
