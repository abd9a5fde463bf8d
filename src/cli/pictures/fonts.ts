import { readdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Folders of fonts on Windows, macOS and Linux. */
const FOLDERS = [
  join(process.env['SystemRoot'] ?? 'C:\\Windows', 'Fonts'),
  '/System/Library/Fonts',
  '/Library/Fonts',
  join(homedir(), 'Library/Fonts'),
  join(homedir(), '.fonts'),
  join(homedir(), '.local/share/fonts'),
  '/usr/local/share/fonts',
  '/usr/share/fonts',
];
/** Files that hold Chinese characters without serifs, the plainest first; a bold one beside it is taken along. */
const CHINESE = [
  /^msyh\.tt[cf]$/i,
  /^deng\.ttf$/i,
  /^simhei\.ttf$/i,
  /^PingFang\.ttc$/i,
  /^(?:STHeiti|Heiti).*\.tt[cf]$/i,
  /^(?:NotoSans(?:CJK|SC)|SourceHanSans(?:CN|SC)?).*Regular.*\.(?:ttc|otf|ttf)$/i,
  /^wqy-?(?:micro|zen)hei\.ttc$/i,
  /^DroidSansFallback(?:Full)?\.ttf$/i,
  /^simsun\.ttc$/i,
] as const;
/** Folders are searched this deep. */
const DEEPEST = 4;

/** A font of this machine with Chinese characters, as bytes; null where none is known. */
export async function chineseFont(folders: readonly string[] = FOLDERS): Promise<Uint8Array | null> {
  const paths = (await Promise.all(folders.map((folder) => filesIn(folder, DEEPEST)))).flat();
  for (const name of CHINESE) {
    const found = paths.find((path) => name.test(path.replace(/^.*[\\/]/, '')));
    if (found !== undefined) return new Uint8Array(await readFile(found));
  }
  return null;
}

async function filesIn(folder: string, depth: number): Promise<string[]> {
  if (depth === 0) return [];
  // A folder that is not there, or may not be read, has no fonts for us.
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found = await Promise.all(
    entries.map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesIn(path, depth - 1) : Promise.resolve([path]);
    }),
  );
  return found.flat();
}
