import { chineseDate, type Day } from '../../spreadsheet/calendar';
import type { Settings } from '../../mechanism/settings';
import { LETTER } from '../../wording/bulletin/letter';
import { chineseNumeral } from '../../wording/sheets/breakdown';
import type { SheetContext } from '../context';
import { lateTable, quartersTable, unitsTable, type LetterTable } from './letter-tables';
import { bulletinOf, type Bulletin } from './bulletin-text';

/** A paragraph; `lead` are the words that its heading of the second level is made of, '' where it has none. */
export interface LetterParagraph {
  readonly lead: string;
  readonly text: string;
}

/** 调度通报 as an official letter (GB/T 9704-2012), as data: what stands where, without how it is set. */
export interface Letter extends Pick<Bulletin, 'title' | 'addressee' | 'purpose' | 'office' | 'notes'> {
  /** 发文机关标志 in red and 发文字号 above the title; '' for none. */
  readonly head: string;
  readonly number: string;
  /** The title line by line: a long one is broken after its months, between words. */
  readonly titleLines: readonly string[];
  readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly LetterParagraph[] }[];
  /** How its tables are ruled. */
  readonly tables: Settings['letterhead']['tables'];
  /** 抄送机关 and 印发机关 of 版记, '' for none. */
  readonly copies: string;
  readonly issuer: string;
  /** 成文日期. */
  readonly date: string;
  readonly attachments: readonly LetterTable[];
}

/** The letter of the month, dated the day given; its attachments are the tables that have something to say. */
export function letterOf(context: SheetContext, day: Day): Letter {
  const { title, period, addressee, purpose, sections, office, notes } = bulletinOf(context);
  const { title: head, number, tables, copies, issuer } = context.settings.letterhead;
  return {
    head,
    number,
    tables,
    copies,
    issuer,
    title,
    titleLines: brokenAfter(period, title),
    addressee,
    purpose,
    sections: sections.map(({ heading, paragraphs }) => ({ heading, paragraphs: parted(paragraphs) })),
    office,
    date: chineseDate(day),
    attachments: [quartersTable(context), unitsTable(context), lateTable(context)].filter((table) => table !== null),
    notes,
  };
}

/** Characters of a title that fit into a line for sure, whatever font stands in for that asked for. */
const TITLE_CHARACTERS = 20;

function brokenAfter(words: string, title: string): string[] {
  const at = title.indexOf(words) + words.length;
  const breaks = title.length > TITLE_CHARACTERS && title.includes(words) && at < title.length;
  return breaks ? [title.slice(0, at), title.slice(at)] : [title];
}

/** Several paragraphs of a section are its parts: （一）, （二）, the words up to the colon being the heading of each. */
function parted(paragraphs: readonly string[]): LetterParagraph[] {
  if (paragraphs.length < 2) return paragraphs.map((text) => ({ lead: '', text }));
  return paragraphs.map((text, index) => {
    const colon = text.indexOf('：') + 1;
    return { lead: LETTER.part(chineseNumeral(index + 1), text.slice(0, colon)), text: text.slice(colon) };
  });
}
