import type { Light, LightRule } from '../../mechanism/lights';
import { LIGHT } from '../../wording/sheets/investment';

/** Words of a light, each with a sign of its own: colour is never the only one. */
export const LIGHT_NAME: Readonly<Record<Light, string>> = LIGHT;

/** Cells that a light is computed from. */
export interface LightCells {
  readonly rate: string;
  readonly time: string;
  /** How many projects of the row filled their completed investment in. */
  readonly reported: string;
}

/** The rule of `lightOf` (mechanism) as a formula. */
export function lightFormula(rule: LightRule, { rate, time, reported }: LightCells): string {
  const text = (light: Light): string => `"${LIGHT_NAME[light]}"`;
  const number = rule.family === 'points' ? `ROUND((${rate}-${time})*100,6)` : `ROUND(${rate}/${time},9)`;
  const green =
    rule.family === 'points'
      ? rule.yellow === 0
        ? `${number}>=0`
        : `OR(${number}>=0,${number}>-${String(rule.yellow)})`
      : `${number}>=${String(rule.yellow)}`;
  const yellow = rule.family === 'points' ? `${number}>=-${String(rule.red)}` : `${number}>=${String(rule.red)}`;
  return `IF(NOT(ISNUMBER(${rate})),${text('grey')},IF(OR(${reported}=0,${time}<=0),${text('grey')},IF(${green},${text('green')},IF(${yellow},${text('yellow')},${text('red')}))))`;
}
