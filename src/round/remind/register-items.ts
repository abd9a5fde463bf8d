import { oneLine } from '../../ledger/cells/cell-text';
import { townshipOf } from '../../ledger/cells/township';
import { periodChinese } from '../../ledger/cells/period';
import { itemField } from '../../ledger/kinds/kind';
import type { RegisterKind } from '../../ledger/kinds/register';
import { rowOf, type Ledger } from '../../ledger/ledger';
import { recordName } from '../../ledger/record-name';
import type { RegisterResult } from '../../progress/registers';
import type { Day } from '../../spreadsheet/calendar';
import { REMINDER } from '../../wording/round/reminders';
import { belongsTo } from '../groups';
import { nameOf, type RoundRecord } from '../records';
import { placeOf, type DueItem, type ReminderKind } from './reminder-item';

/** What is chased of a register: the records of a list of its kind, until the day of a field. */
interface Chase {
  readonly kind: ReminderKind;
  readonly list: string;
  readonly until: string;
}

/** By the key of a kind; other layouts of it are chased alike. */
const CHASED: Readonly<Record<string, Chase>> = {
  blockers: { kind: 'blockers', list: 'open', until: 'deadline' },
  permits: { kind: 'permits', list: 'open', until: 'deadline' },
  factors: { kind: 'factors', list: 'lacking', until: 'deadline' },
  services: { kind: 'services', list: 'open', until: 'deadline' },
  milestones: { kind: 'milestones', list: 'late', until: 'plannedOn' },
};

/** Records of a register that are open past their time; of blockers those without a time too. */
export function chasedItems(
  { evaluator, projects }: RegisterResult,
  { asOf, by }: { readonly asOf: Day; readonly by: string },
  records: readonly RoundRecord[],
): DueItem[] {
  const { kind, ledger } = evaluator.register;
  const chase = CHASED[kind.layoutOf ?? kind.key];
  const list = kind.lists.find(({ key }) => key === chase?.list);
  if (!chase || !list || !evaluator.known(list.where)) return [];
  const deadlines = evaluator.has(chase.until) ? ledger.period(chase.until) : null;
  const what = matterOf(kind, ledger);
  return evaluator.records(list.where).flatMap((record): DueItem[] => {
    const deadline = deadlines?.values[record] ?? null;
    const late = deadline !== null && deadline.last < asOf;
    if (!late && (chase.kind !== 'blockers' || deadline !== null)) return [];
    const own = records[projects[record] ?? -1];
    const matter = what(record);
    const text =
      deadline && late ? REMINDER.overdue(matter, periodChinese(deadline), Math.floor(asOf - deadline.last)) : REMINDER.open(matter);
    // Without a column of projects the records are called by the matter itself.
    const project = own ? nameOf(own) : kind.project === null ? '' : recordName(ledger, record);
    return [
      {
        units: own ? belongsTo(own, by) : named(ledger, kind, by, record),
        item: { kind: chase.kind, project, text },
        ...placeOf(ledger, rowOf(ledger, record)),
      },
    ];
  });
}

/** What a record is about besides its project, in one line. */
function matterOf(kind: RegisterKind, ledger: Ledger): (record: number) => string {
  const names = kind.project === null;
  const field = itemField(kind) ?? (kind.fields.some(({ name }) => name === 'problem') ? 'problem' : null);
  const words = names || field === null ? null : ledger.text(field);
  return (record) => oneLine(names ? recordName(ledger, record) : (words?.values[record] ?? ''));
}

/** Who the record itself names, or the heading that it stands under, where reminders go out by a column that registers have too. */
function named(ledger: Ledger, { fields }: RegisterKind, by: string, record: number): readonly string[] {
  if (!fields.some(({ name }) => name === by)) return [];
  if (by === 'leadUnit') {
    const units = ledger.people(by)?.values[record] ?? [];
    const above = units.length === 0 ? ledger.inherited(by, record) : null;
    return above === null ? units : [above];
  }
  const place = by === 'township' ? (ledger.choice(by)?.values[record] ?? ledger.inherited(by, record)) : null;
  return place === null ? [] : [townshipOf(place)];
}
