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

/** Lights as numbers whose format shows sign and word in colour, so that the colour follows the figures; grey is a text. */
export const LIGHT_CODE: Readonly<Record<Light, number | string>> = { green: 1, yellow: 2, red: 3, grey: LIGHT.grey };

/** A light in a formula, by its number. */
export function lightCode(light: Light): string {
  const code = LIGHT_CODE[light];
  return typeof code === 'number' ? String(code) : `"${code}"`;
}

/** A light in a formula, by its words. */
function lightText(light: Light): string {
  return `"${LIGHT_NAME[light]}"`;
}

/** The rule of `lightOf` (mechanism) as a formula; `text` says what stands for a light. */
export function lightFormula(rule: LightRule, { rate, time, reported }: LightCells, text = lightText): string {
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
