import { areaAddress } from '../../../spreadsheet/address';
import type { Area } from '../../../spreadsheet/snapshot';
import type { CooperativeTask } from '../../../spreadsheet/task';
import { markerFormula, type MarkRule } from '../../../spreadsheet/port';
import { joinAreas, withoutCells } from '../../common/rectangles';
import type { SheetScan } from '../sheet/scan';
import type { StyleBook } from '../styles/style-book';
import { descendants, whole, type XmlElement } from '../xml/element';
import { escapeText } from '../xml/escape';
import { insertionPoint, WORKSHEET_ORDER } from '../xml/schema-order';
import type { Splices } from '../xml/splices';
import { labelFormat } from '../../common/label-format';
import { markDxf } from './dxf';
import { ourRules } from './find';

/** Applications read long lists of areas slowly or cut them; each rule gets blocks of this many. */
const AREAS_PER_BLOCK = 500;

/** A rule as it is to stand in the sheet. */
export interface WantedRule {
  readonly key: string;
  readonly sqref: string;
  readonly dxfId: number;
}

/**
 * The rules that marks come to, their formats added to the styles. The label's rule has the whole look, and the
 * colour's leaves its cells out: Excel puts rules of one cell together, others take the first, Gnumeric keeps the last.
 */
export function* wantedRules(rules: readonly MarkRule[], styles: StyleBook): CooperativeTask<WantedRule[]> {
  const wanted: WantedRule[] = [];
  for (const rule of rules) {
    yield;
    if (rule.labelAreas.length > 0) {
      const dxfId = styles.addLabelDxf(labelFormat(rule.label), (formatId) => markDxf(styles.prefix, rule, formatId));
      wanted.push(...blocksOf(rule.labelAreas).map((sqref) => ({ key: `${rule.key}:label`, sqref, dxfId })));
    }
    yield;
    const coloured = withoutCells(rule.areas, rule.labelAreas);
    // A format that no rule uses would stay behind when the marks go.
    yield;
    if (coloured.length > 0) {
      const dxfId = styles.addDxf(markDxf(styles.prefix, rule, null));
      wanted.push(...blocksOf(coloured).map((sqref) => ({ key: rule.key, sqref, dxfId })));
    }
  }
  return wanted;
}

function blocksOf(areas: readonly Area[]): string[] {
  const ordered = [...areas].sort((a, b) => a.row - b.row || a.column - b.column);
  const addresses = joinAreas(ordered).map(areaAddress);
  const blocks: string[] = [];
  for (let at = 0; at < addresses.length; at += AREAS_PER_BLOCK) blocks.push(addresses.slice(at, at + AREAS_PER_BLOCK).join(' '));
  return blocks;
}

/** Takes our rules out of a sheet, a block that holds nothing else as a whole. */
export function removeOurRules(scan: SheetScan, splices: Splices): void {
  const ours = ourRules(scan.root);
  const elements = new Set(ours.map((rule) => rule.element));
  for (const block of new Set(ours.map((rule) => rule.block))) {
    const rules = block.children.filter((each) => each.local === 'cfRule');
    if (rules.every((rule) => elements.has(rule))) splices.remove(block.start, block.end);
    else for (const rule of rules) if (elements.has(rule)) splices.remove(rule.start, rule.end);
  }
}

/** Largest number that a rule's priority may be (ECMA-376, 18.3.1.10: xsd:int). */
const MOST_PRIORITY = 2_147_483_647;

/** Puts rules into a sheet behind all others, so that the user's own keep their rank. */
export function insertRules(scan: SheetScan, wanted: readonly WantedRule[], splices: Splices): void {
  if (wanted.length === 0) return;
  const { root } = scan;
  const p = root.prefix;
  let priority = Math.min(highestPriority(root), MOST_PRIORITY - wanted.length);
  const xml = wanted.map(({ key, sqref, dxfId }) => {
    const formula = escapeText(markerFormula(key));
    const rule = `<${p}cfRule type="expression" dxfId="${dxfId}" priority="${++priority}"><${p}formula>${formula}</${p}formula></${p}cfRule>`;
    return `<${p}conditionalFormatting sqref="${sqref}">${rule}</${p}conditionalFormatting>`;
  });
  splices.insert(insertionPoint(root, WORKSHEET_ORDER, 'conditionalFormatting'), xml.join(''));
}

/** Highest priority number of the rules that stay, those of the extension list included. */
function highestPriority(root: XmlElement): number {
  const ours = new Set(ourRules(root).map((rule) => rule.element));
  const rules = descendants(root, (each) => each.local === 'cfRule' && !ours.has(each));
  return rules.reduce((highest, rule) => Math.max(highest, whole(rule, 'priority', 0)), 0);
}
