import type { ChosenFile } from '../../../app/round/collect';
import { ROUND_WORK } from '../../../wording/round/work';

/** A file that the user chose, read; why it could not be, in words. */
export async function chosenFile(file: File): Promise<ChosenFile> {
  const time = new Date(file.lastModified);
  const two = (value: number): string => String(value).padStart(2, '0');
  const saved = `${String(time.getFullYear())}-${two(time.getMonth() + 1)}-${two(time.getDate())} ${two(time.getHours())}:${two(time.getMinutes())}`;
  try {
    return { name: file.name, saved, content: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    // Another program holds the file, or it was moved since it was chosen.
    return { name: file.name, saved, content: { sentence: ROUND_WORK.unreadable(file.name) } };
  }
}
