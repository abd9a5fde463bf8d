import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Render } from '../../app/pictures/svg';
import { CLI } from '../../wording/faces/cli';
import { FileError } from '../errors';
import { chineseFont } from './fonts';

/** Pixels of the PNG for one of the drawing. */
const ZOOM = 2;

let ready: Promise<Uint8Array> | null = null;

/** The renderer made ready, once, with a font of this machine. */
async function prepare(): Promise<Uint8Array> {
  const font = await chineseFont();
  if (!font) throw new FileError(CLI.noFont);
  await initWasm(await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return font;
}

/** Whether this machine has a font for Chinese. */
export async function canRender(): Promise<boolean> {
  return (await chineseFont()) !== null;
}

/** A drawing as PNG, without a browser. Throws a {@link FileError} on a machine without a font for Chinese. */
export const renderPng: Render = async ({ svg }) => {
  const font = await (ready ??= prepare());
  const picture = new Resvg(svg, { font: { fontBuffers: [font] }, fitTo: { mode: 'zoom', value: ZOOM }, languages: ['zh-CN'] });
  const image = picture.render();
  const png = image.asPng();
  image.free();
  picture.free();
  return png;
};
