const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Gives bytes to the browser as a file to keep. */
export function download(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
