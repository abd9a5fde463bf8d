import type { Area } from '../../../spreadsheet/snapshot';
import type { FormulaValues, ZeroFormula } from '../../common/formulas/uncalculated';

/** The formula cells of a sheet, and what the file keeps as their values. */
export class FormulaCells implements FormulaValues {
  /** One row each, left to right, in the order of the source; an array formula owns its whole area. */
  readonly areas: Area[] = [];
  /** Those without a value: no program has calculated them (openpyxl, POI). */
  readonly valueless: Area[] = [];
  readonly zeros: ZeroFormula[] = [];
  /** How many have another value. */
  others = 0;
  /** The formula of the cell being read, null where it has none. */
  formula: string | null = null;
  private area: Area | null = null;

  /** A cell begins. */
  start(): void {
    this.area = this.formula = null;
  }

  /** The cell has a formula, which computes that area. */
  enter(area: Area): void {
    this.area = area;
    this.formula = '';
    this.areas.push(area);
  }

  characters(text: string): void {
    this.formula = (this.formula ?? '') + text;
  }

  /** The cell ends, with its `t` attribute and the text of its `v`. */
  end(type: string | undefined, raw: string): void {
    if (this.area === null) return;
    if (raw === '' && type !== 'str') this.valueless.push(this.area);
    else if (raw.length < 4 && Number(raw) === 0 && (type === undefined || type === 'n'))
      this.zeros.push({ area: this.area, formula: this.formula ?? '' });
    else this.others++;
  }
}
