import type { LedgerKind } from '../kinds/kind';
import { NATURES, type NatureWords } from '../natures';
import type { CellValue } from '../../spreadsheet/snapshot';
import type { Nature } from '../../mechanism/vocabulary';
import type { DeclaredSum, Section, TotalRow } from '../ledger';
import type { LedgerRow } from '../ledger-row';
import { cellText, isBlank, normalizeText } from '../cells/cell-text';
import { withdrawalIn } from './dropped/withdrawn-words';
import { readDeclared, type Declared, type MoneyColumns, type WordyColumns } from './declared';
import { readNumbering, sectionWords } from './numbering';
import { present } from '../../spreadsheet/present';

const UNIT = /(?:局|委|办|中心|公司|集团|政府|管委会|办事处|部门|单位|银行|院|所|厅|社|学校|大学)$/;
const PLACE = /(?:镇|乡|县|市|区|街道|村|州|旗|园区|直|市本级|本级)$/;

/** Words about weight, money, time, people or how far projects are: they divide projects, but not by field. */
const NO_FIELD =
  /重点|重大|投资|资金|债|打包|其他|领导|包联|包保|开工|复工|停工|完工|竣工|建成|投产|年|季度|月|批|级$|部分|清单|名单|^[A-Z]?类$|在册|在库|保留|新增|增补|调入|调整|正常|滞后/;

/** What a heading that was begun on an earlier page ends with. */
const CONTINUED = /[(（]?(?:续|接上页|续表|续上页)[)）]?$/;

type Open = Omit<Section, 'end' | 'declaredCount' | 'declaredSums'> & {
  end: number;
  declaredCount: number | null;
  declaredSums: readonly DeclaredSum[];
};

/** A row that heads others by its number: what {@link SectionTree.close} ends it by, and whether it is a project with its parts below. */
interface LevelHeading {
  readonly style: string;
  readonly isProject: boolean;
}

const STATES_NOTHING = { field: null, leadUnit: null, township: null };

/** Builds the tree of sections while the rows go by: each holds what follows, down to the next of its level. */
export class SectionTree {
  readonly sections: Open[] = [];
  readonly totals: TotalRow[] = [];
  /** Open sections from the outermost in, each with its way of numbering. */
  private readonly open: { readonly style: string; readonly index: number }[] = [];
  private readonly fieldWords: ReadonlyMap<string, string>;
  private readonly natures: NatureWords;

  constructor(
    kind: LedgerKind,
    private readonly planYear: number,
    private readonly money: MoneyColumns,
    private readonly wordy: WordyColumns,
    private readonly left: number,
    /** Block column of the nature, null for none. */
    private readonly natureAt: number | null,
  ) {
    this.natures = kind.natures ?? NATURES;
    const vocabulary = kind.fields.find(({ name }) => name === 'sector')?.vocabulary ?? {};
    this.fieldWords = new Map(
      Object.entries(vocabulary).flatMap(([word, others]) => [word, ...others].map((spelling) => [spelling, word] as const)),
    );
  }

  /** Index of the innermost open section, -1 for none. */
  get current(): number {
    return this.open.at(-1)?.index ?? -1;
  }

  /** A section row; `records` is the number of records above it, `level` what a row that heads others by its number is. */
  section(row: LedgerRow, cells: readonly CellValue[], records: number, level?: LevelHeading): void {
    const declared = this.declared(cells);
    const words = sectionWords(declared.text);
    const nature = this.natures.named(words) ?? this.natureBeside(cells);
    // A number of its own (一 | 农林水利) may stand in the cell before the words.
    const numbered = readNumbering(declared.text) ?? readNumbering(numberBefore(cells));
    const style = level?.style ?? numbered?.numbering ?? (nature ? 'nature' : UNIT.test(words) || PLACE.test(words) ? 'place' : 'plain');
    this.close(style, records);
    const { column, text, count, sums } = declared;
    this.forgetContinued(words);
    const parent = this.current;
    const index = this.sections.length;
    this.sections.push({
      row,
      column,
      text,
      words,
      level: this.open.length,
      parent,
      nature,
      // The name of a project with parts is no field of theirs, and a hospital no unit.
      ...(level?.isProject === true ? STATES_NOTHING : this.inherited(words)),
      declaredCount: count,
      declaredSums: sums,
      first: records,
      end: records,
    });
    this.open.push({ style, index });
  }

  /** What a row of words declares of the records it stands for. */
  declared(cells: readonly CellValue[]): Declared {
    return readDeclared(cells, this.left, this.money, this.wordy);
  }

  /** A sentence under the words of a section, before its records: what it states, the section states. False where it stands elsewhere. */
  states(cells: readonly CellValue[], records: number): boolean {
    const section = this.sections[this.current];
    if (section?.first !== records) return false;
    const { count, sums } = this.declared(cells);
    section.declaredCount ??= count;
    section.declaredSums = [
      ...section.declaredSums,
      ...sums.filter((sum) => !section.declaredSums.some(({ field }) => field === sum.field)),
    ];
    return true;
  }

  /** A total row; `records` is the number of records above it. */
  total(row: LedgerRow, cells: readonly CellValue[], records: number): void {
    const { column, text, count, sums } = this.declared(cells);
    this.totals.push({ row, column, text, declaredCount: count, declaredSums: sums, after: records, section: this.current });
  }

  /** The nature that a project with its parts below states of them. */
  private natureBeside(cells: readonly CellValue[]): Nature | null {
    const cell = this.natureAt === null ? null : (cells[this.natureAt] ?? null);
    const nature = typeof cell === 'string' ? this.natures.of(normalizeText(cell)) : 'unknown';
    return nature === 'unknown' ? null : nature;
  }

  /** 新建项目（续） on the next page: what its first part declares is of both, and no longer of its own records. */
  private forgetContinued(words: string): void {
    if (!CONTINUED.test(words)) return;
    const first = this.sections.find((section) => section.words === words.replace(CONTINUED, ''));
    if (!first) return;
    first.declaredCount = null;
    first.declaredSums = [];
  }

  /** Rows of the innermost sections, which head nothing: a list without a single record numbers its projects like sections. */
  leaves(): number[] {
    const deepest = Math.max(...this.sections.map(({ level: depth }) => depth));
    return this.sections.flatMap(({ row, level: depth, declaredSums }) => (depth === deepest && declaredSums.length > 0 ? [row] : []));
  }

  /** Ends the sections of a way of numbering and all inside them; all sections when none is said. */
  close(style: string | null, records: number): void {
    const from = style === null ? 0 : this.open.findIndex((section) => section.style === style);
    if (from < 0) return;
    for (const { index } of this.open.splice(from)) present(this.sections[index], 'sections', index).end = records;
  }

  /** Field, unit or place that the words name. */
  private inherited(words: string): Pick<Section, 'field' | 'leadUnit' | 'township'> {
    const bare = words.replace(/(?:建设)?(?:项目|工程)$/, '');
    const field = this.fieldWords.get(words) ?? this.fieldWords.get(bare) ?? null;
    const leadUnit = field === null && UNIT.test(words) ? words : null;
    const township = field === null && PLACE.test(words) ? words : null;
    const divides =
      leadUnit === null &&
      township === null &&
      bare !== '' &&
      !NO_FIELD.test(bare) &&
      withdrawalIn(words, this.planYear) === null &&
      this.natures.named(words) === null;
    return { field: field ?? (divides ? bare : null), leadUnit, township };
  }
}

function numberBefore(cells: readonly CellValue[]): string {
  return cellText(cells.find((cell) => !isBlank(cell)) ?? null);
}
