import { civilOf } from '../../spreadsheet/calendar';
import { BULLETIN_HEADING, BULLETIN_WORDS } from '../../wording/bulletin/bulletin';
import { blockTitle } from '../../wording/sheets/breakdown';
import { FIGURES_OF_A_PROJECT } from '../../ledger/assumptions';
import { readingNotes, uncountedNotes, type SheetContext } from '../context';
import { BulletinWriter } from './bulletin-writer';

/** A bulletin as data: what the sheet shows and the text to copy are made from it. */
export interface Bulletin {
  readonly title: string;
  /** The months that it tells of, as its title says them. */
  readonly period: string;
  /** 主送机关. */
  readonly addressee: string;
  /** What the letter is for, before its sections. */
  readonly purpose: string;
  readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
  /** 发文机关署名. */
  readonly office: string;
  /** For the one who signs, no part of the letter: what the ledger does not tell, what the letter rests on. */
  readonly notes: readonly string[];
}

/** The paragraphs of 调度通报, from the ledger alone; what it does not tell is said to be missing. */
export function bulletinOf(context: SheetContext): Bulletin {
  const writer = new BulletinWriter(context);
  const { asOf, planYear } = context.progress;
  const { year, month } = civilOf(asOf);
  const heading = BULLETIN_HEADING;
  const period = BULLETIN_WORDS.period(planYear, year < planYear ? 1 : month);
  const sections = numbered([
    { heading: heading.overall, paragraphs: [writer.overall()] },
    { heading: heading.starts, paragraphs: writer.starts() },
    { heading: heading.resumption, paragraphs: writer.resumption() },
    { heading: heading.investment, paragraphs: writer.investment() },
    { heading: heading.completion, paragraphs: writer.completion() },
    { heading: heading.registers, paragraphs: writer.registers() },
    { heading: heading.lists, paragraphs: writer.lists() },
    { heading: heading.closing, paragraphs: [writer.say('closing')] },
  ]);
  return {
    title: writer.say('title', { period }),
    period,
    addressee: writer.say('addressee'),
    purpose: writer.say('purpose', { period }),
    sections,
    office: context.settings.office === '' ? BULLETIN_WORDS.office : context.settings.office,
    notes: [
      ...uncountedNotes(context),
      ...readingNotes(context, [...FIGURES_OF_A_PROJECT, 'completion', 'groups']),
      ...(writer.untold.length > 0 ? [BULLETIN_WORDS.untold(writer.untold)] : []),
      BULLETIN_WORDS.stands,
      ...(writer.faulty.length > 0 ? [BULLETIN_WORDS.faulty(writer.faulty)] : []),
    ],
  };
}

/** The bulletin as plain text to copy. */
export function bulletinText(context: SheetContext): string {
  const { title, addressee, purpose, sections, office, notes } = bulletinOf(context);
  return [
    title,
    '',
    addressee,
    `　　${purpose}`,
    ...sections.flatMap(({ heading, paragraphs }) => [`　　${heading}`, ...paragraphs.map((text) => `　　${text}`)]),
    '',
    office,
    BULLETIN_WORDS.day,
    '',
    ...notes,
  ].join('\n');
}

function numbered(sections: Bulletin['sections']): Bulletin['sections'] {
  return sections
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .map(({ heading, paragraphs }, index) => ({ heading: blockTitle(index, heading), paragraphs }));
}
