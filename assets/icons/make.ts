import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../../test/support/browser';

/** Sizes that a ribbon asks for; the product's own icon is shown larger elsewhere too, largest by an installed page. */
const RIBBON_SIZES = [16, 32, 80];
const PRODUCT_SIZES = [...RIBBON_SIZES, 64, 128, 192, 512];

/** Draws every icon of this folder as PNG, as the browser draws the SVG. */
async function main(): Promise<void> {
  const browser = await launchBrowser();
  for (const file of readdirSync(__dirname).filter((name) => name.endsWith('.svg'))) {
    const name = file.replace('.svg', '');
    const image = `data:image/svg+xml;base64,${readFileSync(join(__dirname, file)).toString('base64')}`;
    for (const size of name === 'icon' ? PRODUCT_SIZES : RIBBON_SIZES) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(`<style>body{margin:0}img{display:block;width:${size}px;height:${size}px}</style><img src="${image}">`);
      await page.locator('img').evaluate((element: HTMLImageElement) => element.decode());
      writeFileSync(join(__dirname, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
      await page.close();
    }
  }
  await browser.close();
}

void main();
