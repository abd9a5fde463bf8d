import { isAbsent } from '../../ledger/recognise/absent-ledger';
import { FIGURES_OF_A_PROJECT } from '../../ledger/assumptions';
import { present } from '../../spreadsheet/present';
import { cellAddress } from '../../spreadsheet/address';
import { dutiesOn } from '../../mechanism/duties';
import type { Target, TargetUnit } from '../../mechanism/targets';
import { BASIS_RULE, DUE_RULE, TAB, TITLE, UNIT_LINE } from '../../wording/sheets/sheets';
import {
  ABOUT_RULE,
  DUTIES_HEADING,
  dutyLine,
  FACTS,
  FACTS_HEAD,
  FACTS_HEADING,
  NO_PROJECTS,
  RESUMPTION_RULE,
  TARGETS_HEAD,
  TARGETS_HEADING,
  VERDICT,
} from '../../wording/sheets/overview';
import { ADVICE } from '../../wording/sheets/quarters';
import { advice } from './advice';
import { captionOf, readingNotes, uncountedNotes, type SheetContext } from '../context';
import { countingRules } from '../layout/counting-rules';
import { SheetBuilder } from '../layout/sheet-builder';
import { computed, type LiveCells } from '../layout/live-cells';
import { FACT_COLUMN, Facts } from './overview-facts';
import { ABOUT, targetRows, type TargetRow } from './overview-targets';
import type { PlanValue, SheetPlan, StyleName } from '../../spreadsheet/sheet-plan';

/** Figures need 16 for a gap such as -100.0个百分点, which would else show as ####. */
const WIDTHS = [5, 20, 7, 30, 15, 8.5, 15, 10.5, 19];
const FIGURE_STYLE: Readonly<Record<TargetUnit, StyleName>> = { share: 'percent', count: 'integer', yi: 'amount', times: 'amount' };
/** Columns of the second table, as formulas call them. */
const [TARGET, NOW] = [4, 5] as const;

/** 总览: the headline figures and every target of the document against the ledger (总则, 第二条, 第九条). */
export function overview(context: SheetContext, live: LiveCells): SheetPlan {
  const { progress } = context;
  const draft = new SheetBuilder(WIDTHS, { large: context.settings.largeOnA3 });
  draft.head(TITLE.overview(progress.planYear), captionOf(context), UNIT_LINE);
  const frozen = draft.row;
  draft.section(FACTS_HEADING);
  const facts = new Facts(context, live, draft.row + 1);
  const joined = [{ from: FACT_COLUMN + 1, to: WIDTHS.length - 1 }];
  draft.header([...FACTS_HEAD, '', '', ''], joined);
  facts.rows().forEach(({ key, value, style, remark }, index) => {
    const [label, unit, meaning] = FACTS[key];
    const behind = facts.recordsOf(key);
    if (behind) context.traces.put('overview', draft.row, FACT_COLUMN, behind);
    draft.tableRow(
      [index + 1, label, unit, meaning, value, remark, null, null, null],
      ['center', 'text', 'center', 'text', style, 'text', 'text', 'text', 'text'],
      joined,
    );
  });
  const targets = targetRows(context, live, facts);
  const placed = draft.place({ heading: TARGETS_HEADING, labels: TARGETS_HEAD }, draft.measure.rows(targets.map(wordsOf)));
  targets.forEach((target, index) => {
    const row = present(placed[index], 'rows', index);
    if (target.behind) context.traces.put('overview', row, NOW, target.behind.records, target.behind.ledger);
    draft.put([row], [cellsOf(row, target, index + 1)], stylesOf(target));
  });
  draft.section(ADVICE.headingOverview);
  for (const sentence of isAbsent(context.ledger) ? [NO_PROJECTS] : advice(context)) draft.line(sentence, 'plain');
  const duties = dutiesOn(progress.asOf);
  if (duties.length > 0) draft.section(DUTIES_HEADING);
  for (const { article, wording, until } of duties) draft.line(dutyLine(article, wording, until), 'plain');
  draft.space(1);
  draft.notes(notesOf(context, live));
  draft.sign();
  return draft.finish({
    key: 'overview',
    title: TAB.overview,
    tabColor: '2F5597',
    freeze: { rows: frozen, columns: 0 },
  });
}

function notesOf(context: SheetContext, live: LiveCells): string[] {
  const { start, resumption } = context.progress;
  if (isAbsent(context.ledger)) return [ABOUT_RULE, ...live.notes()];
  return [
    BASIS_RULE[start.basis] + (resumption.continuing > 0 ? RESUMPTION_RULE : ''),
    ...countingRules(context),
    DUE_RULE,
    ABOUT_RULE,
    ...uncountedNotes(context),
    ...readingNotes(context, FIGURES_OF_A_PROJECT),
    ...live.notes(),
  ];
}

/** What of a target may take several lines. */
function wordsOf({ target, words, remark }: TargetRow): PlanValue[] {
  return [null, target.label, target.article, target.wording, null, null, null, words.none, remark];
}

function cellsOf(row: number, { target, now, figure, words, remark }: TargetRow, number: number): PlanValue[] {
  const known = now !== null;
  return [
    number,
    target.label,
    target.article,
    target.wording,
    target.value,
    now,
    known ? gapCell(row, target, figure) : null,
    known ? verdictCell(row, { target, figure, words }) : words.none,
    remark,
  ];
}

function stylesOf({ target, now }: TargetRow): StyleName[] {
  const figure = FIGURE_STYLE[target.unit];
  const gap = target.unit === 'share' ? 'points' : figure;
  return ['center', 'text', 'center', 'text', figure, figure, gap, now === null ? 'grey' : 'center', 'text'];
}

function gapCell(row: number, target: Target, figure: number | null): PlanValue {
  const [now, aim] = [cellAddress(row, NOW), cellAddress(row, TARGET)];
  const factor = target.unit === 'share' ? 100 : 1;
  const value = figure === null ? '' : Math.round((figure - target.value) * factor * 1e6) / 1e6;
  return computed(`IF(ISNUMBER(${now}),ROUND((${now}-${aim})*${String(factor)},6),"")`, value);
}

/** Reached or not, from the cells themselves, so that the words never contradict the figures beside them. */
function verdictCell(row: number, { target, figure, words, open }: Pick<TargetRow, 'target' | 'figure' | 'words' | 'open'>): PlanValue {
  const [now, aim] = [cellAddress(row, NOW), cellAddress(row, TARGET)];
  const reaches = (share: number): boolean => figure !== null && Math.round((figure - target.value * share) * 1e9) >= 0;
  const about = target.sense === 'about';
  const short = about && reaches(ABOUT) ? VERDICT.nearlyMet : (open?.now ?? words.missed);
  const value = figure === null ? words.none : reaches(1) ? words.met : short;
  const missed = open ? `IF(ROUND(${now}+${open.share}-${aim},9)>=0,"${open.words}","${words.missed}")` : `"${words.missed}"`;
  const below = about ? `IF(ROUND(${now}-${aim}*${String(ABOUT)},9)>=0,"${VERDICT.nearlyMet}","${words.missed}")` : missed;
  return computed(`IF(ISNUMBER(${now}),IF(ROUND(${now}-${aim},9)>=0,"${words.met}",${below}),"${words.none}")`, value);
}
