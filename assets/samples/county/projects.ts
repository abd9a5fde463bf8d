import { serial } from '../dates';
import { Dice } from './dice';
import { LEADERS, TOWNSHIPS, UNITS, WORKS, YEAR } from './words';

/** The day the year is looked at: the end of the third quarter. */
export const AS_OF = serial(YEAR, 9, 30);

export interface Project {
  readonly name: string;
  readonly code: string;
  readonly nature: '新建' | '续建' | '前期';
  readonly field: string;
  readonly unit: string;
  readonly township: string;
  readonly leader: string;
  readonly major: boolean;
  /** 万元. */
  readonly total: number;
  readonly plan: number;
  readonly completed: number;
  readonly plannedStart: number;
  readonly actualStart: number | null;
  readonly completion: number;
  readonly resumed: boolean | null;
}

const [NEW, CONTINUING, OUTSIDE] = [60, 36, 4] as const;
/** New projects planned to start by the end of each quarter: 40 %, 77 % and all. */
const PLANNED_BY = [24, 46, 60] as const;
/** Of the new projects these, by their place, have not started though they should. */
export const LATE = [11, 29, 41, 47, 52, 58] as const;
/** These continuing ones do not work again. */
export const UNRESUMED = [63, 88] as const;
/** No county's area code, of the prefecture that the document is from. */
const AREA = '140899';
const BEFORE_START = 90;
/** Excel's number for 1 January 1970, and the milliseconds of a day. */
const [UNIX_EPOCH, DAY] = [25_569, 86_400_000];
/** With every seventh there are 15 major ones. */
const MAJOR_BESIDES = 40;

/** About 100 projects of some 100 亿元 together, 15 of them major (总则). */
export function projects(): readonly Project[] {
  const dice = new Dice(20250410);
  const taken = new Set<string>();
  return Array.from({ length: NEW + CONTINUING + OUTSIDE }, (_, index) => {
    const nature = index < NEW ? '新建' : index < NEW + CONTINUING ? '续建' : '前期';
    const [name, field, unit, township] = work(dice, taken);
    const major = index % 7 === 3 || index === MAJOR_BESIDES;
    const total = (major ? dice.between(150, 400) : dice.between(30, 110)) * 100;
    const plan = nature === '前期' ? 0 : Math.round((total * dice.between(30, 60)) / 10_000) * 100;
    const plannedStart = nature === '新建' ? plannedMonth(index) : nature === '续建' ? serial(YEAR - 1, dice.between(2, 11), 1) : serial(YEAR + 1, dice.between(3, 9), 1);
    const started = nature === '续建' || (nature === '新建' && !LATE.some((late) => late === index));
    const actualStart = !started ? null : nature === '续建' ? plannedStart + dice.between(0, 20) : Math.min(plannedStart + dice.between(0, 26), AS_OF - 5);
    return {
      name,
      code: codeOf(plannedStart, dice.between(100_000, 999_999)),
      nature,
      field,
      unit,
      township,
      leader: dice.pick(LEADERS),
      major,
      total,
      plan,
      completed: started ? Math.round((plan * dice.between(45, 95)) / 10_000) * 100 + 100 : 0,
      plannedStart,
      actualStart,
      completion: serial(YEAR + (nature === '前期' ? 2 : nature === '续建' ? dice.between(0, 1) : 1), dice.between(10, 12), 1),
      resumed: nature === '续建' ? !UNRESUMED.some((unresumed) => unresumed === index) : null,
    };
  });
}

/** An invented 项目代码 (GB/T 40058-2021) of one county, given three months before the planned start. */
function codeOf(plannedStart: number, serial: number): string {
  const given = new Date((plannedStart - BEFORE_START - UNIX_EPOCH) * DAY);
  const month = String(given.getUTCMonth() + 1).padStart(2, '0');
  return `${String(given.getUTCFullYear() % 100)}${month}-${AREA}-04-01-${String(serial)}`;
}

function plannedMonth(index: number): number {
  const quarter = PLANNED_BY.findIndex((by) => index < by);
  return serial(YEAR, quarter * 3 + 1 + (index % 3), 1);
}

/** Every project is another work in another place. */
function work(dice: Dice, taken: Set<string>): readonly [name: string, field: string, unit: string, township: string] {
  for (;;) {
    const [field, works] = dice.pick(Object.entries(WORKS));
    const [thing, unit] = dice.pick(works);
    const township = dice.pick(TOWNSHIPS);
    const name = `${township}${thing}项目`;
    if (taken.has(name)) continue;
    taken.add(name);
    return [name, field, UNITS[unit] ?? '', township];
  }
}
