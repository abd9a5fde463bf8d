import { WORDS } from '../../wording/settings/settings-words';

/** The words of a list as it is typed: parted by commas, blanks or line breaks, each once. */
export function splitWords(text: string): string[] {
  return [...new Set(text.split(/[\u3001\uff0c,\uff1b;\s]+/).filter((word) => word !== ''))];
}

/** Fields and their spellings, a line each: 产业类：产业、产业项目. */
export function linesOfSectors(sectors: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(sectors)
    .map(([sector, spellings]) => (spellings.length === 0 ? sector : `${sector}${WORDS.colon}${spellings.join(WORDS.joint)}`))
    .join('\n');
}

/** Reads such lines back. */
export function sectorLines(text: string): Record<string, readonly string[]> {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return Object.fromEntries(
    lines.map((line) => {
      const [sector = '', ...spellings] = line.split(/[\uff1a:]/);
      return [sector.trim(), splitWords(spellings.join(WORDS.joint))];
    }),
  );
}
