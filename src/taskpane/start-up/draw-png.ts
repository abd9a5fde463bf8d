import type { Drawing } from '../../app/pictures/svg';

/** Pixels of the PNG for one of the drawing. */
const ZOOM = 2;

/** An address of the drawing that a picture can show: its own text, nothing is fetched. */
export function drawingUrl({ svg }: Drawing): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

/** A drawing as PNG, drawn by the browser on a canvas that is never shown. Throws where the browser gives none. */
export async function drawPng(drawing: Drawing): Promise<Blob> {
  const picture = new Image();
  picture.src = drawingUrl(drawing);
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(drawing.width * ZOOM);
  canvas.height = Math.round(drawing.height * ZOOM);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('the canvas gave no picture');
  return blob;
}

/** The same as bytes. */
export async function pngBytes(drawing: Drawing): Promise<Uint8Array> {
  return new Uint8Array(await (await drawPng(drawing)).arrayBuffer());
}
