import { normalizeText } from '../../../ledger/cells/cell-text';
import type { Ledger } from '../../../ledger/ledger';
import { ledgerRow } from '../../../ledger/ledger-row';
import { defineCheck } from '../../check';
import { quoted } from '../../common/cells';

/** Fields of free text in which staff note it, in the order of looking. */
const TEXTS = ['remark', 'imageProgress', 'problem'] as const;
/** Of a longer text the beginning says what has become of the project. */
const LONGEST = 60;
const CLAUSES = /[,。;、:(]/;
/** A clause about the project itself, with its reason or without: 该项目已取消, 因企业原因终止, 建议调出2025年计划; 取消原方案 is about something else. */
const WITHDRAWN =
  /^(?:(?:因|由于|受)[^,。;、:(]{1,20}?)?(?:该|本|此)?(?:项目)?(?:已经|已|拟|建议|申请|现)?(?:取消|终止|停止|不再|调出|移出|退出|退库|出库|划出|剔除|剔出|撤销|撤项|销项)(?:实施|建设|推进|列入|纳入)?(?:项目|(?:(?:20\d\d)?年度?)?(?:重点)?(?:项目)?(?:计划|名单|台账|库)?)?\)?$/;

/** A project of which the ledger says that it is no longer carried out, and which is counted all the same. */
export const withdrawnCounted = defineCheck({
  code: 'withdrawn-counted',
  severity: 'warning',
  title: '已取消、调出或暂缓的项目仍在台账中',
  sentence: ({ text }: { text: string }) =>
    `写明“${text}”，但仍按台账中的项目计算，影响个数、投资和开工率；确已取消、调出或暂缓的，请从台账中移出，或把建设性质改为前期。`,
  help: {
    means: '备注、进展或分组里写明项目已取消、终止、调出或暂缓，项目却还在台账里，照样计入个数和开工率。',
    todo: '请核对，确已取消的从台账移出；仍要实施的改写备注，或点“接受”并说明原因。',
  },
  run({ ledger }, report) {
    const columns = TEXTS.flatMap((field) => ledger.text(field) ?? []);
    const names = ledger.text('name');
    const sections = withdrawnSections(ledger);
    ledger.rows.forEach((row, record) => {
      const told = columns.find(({ values }) => isNotPursued(values[record] ?? null));
      const aside = asideOf(names?.values[record] ?? null) ?? sections.get(ledger.sectionAt?.[record] ?? -1) ?? null;
      const column = told ?? (aside === null ? null : names);
      if (!column) return;
      const text = told || aside === null ? quoted(ledger, record, column.match.column) : aside;
      report({ row: ledgerRow(row), column: column.match.column, field: column.field.name, params: { text } });
    });
  },
});

/** Clauses of a text that say it. */
function isWithdrawn(text: string | null, what: RegExp = WITHDRAWN): boolean {
  if (text === null) return false;
  return normalizeText(text.slice(0, LONGEST))
    .split(CLAUSES)
    .some((clause) => what.test(clause));
}

/** 暂缓实施, 该项目已停建: not given up, and not pursued either. 停工 is another thing: works that have begun are to go on. */
const PUT_OFF =
  /^(?:(?:因|由于|受)[^,。;、:(]{1,20}?)?(?:该|本|此)?(?:项目)?(?:已经|已|拟|建议|申请|现)?(?:暂缓|缓建|缓批|停建|中止|搁置|不建)(?:实施|建设|推进|执行|项目)?\)?$/;

/** Given up, or not pursued for now. */
function isNotPursued(text: string | null): boolean {
  return isWithdrawn(text) || isWithdrawn(text, PUT_OFF);
}

/** What free text says of each project that is no longer pursued, or not for now: whoever answers for it is asked, and not chased. By records. */
export function notPursued(ledger: Ledger): ReadonlyMap<number, { readonly label: string; readonly text: string }> {
  const columns = TEXTS.flatMap((field) => ledger.text(field) ?? []);
  const found = new Map<number, { readonly label: string; readonly text: string }>();
  ledger.rows.forEach((_, record) => {
    const told = columns.find(({ values }) => isNotPursued(values[record] ?? null));
    if (told) found.set(record, { label: told.field.label, text: quoted(ledger, record, told.match.column) });
  });
  return found;
}

/** What stands in brackets around or behind a name, where it says so: 甲电厂（已取消）. */
function asideOf(name: string | null): string | null {
  const aside = /[(（]([^()（）]{2,12})[)）]/.exec(name ?? '')?.[1] ?? null;
  return isWithdrawn(aside) ? aside : null;
}

/** Sections of such projects: 三、调出项目（2个）. */
function withdrawnSections({ sections }: Ledger): ReadonlyMap<number, string> {
  return new Map(sections.flatMap(({ words }, at) => (isWithdrawn(words) ? [[at, words] as const] : [])));
}
