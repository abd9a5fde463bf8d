import { SAVING } from '../../wording/pane/saving';

/** Media types of what is handed out. */
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const CSV = 'text/csv;charset=utf-8';
const [DOCX, PNG] = ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'image/png'] as const;

/** Gives bytes or a text to the browser as a file to keep. */
export function download(content: Uint8Array | string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([typeof content === 'string' ? content : content.slice()], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** The same for a workbook, a Word document or a picture, by its name; says where it is. */
export function downloadFile({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): Promise<string> {
  download(bytes, name, /\.png$/i.test(name) ? PNG : /\.xlsx$/i.test(name) ? XLSX : DOCX);
  return Promise.resolve(SAVING.downloaded(name));
}
