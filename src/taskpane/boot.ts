import { BOOT } from '../wording/faces/boot';

/*
 * The first script of a page, alone compiled to ES5: web views of old Excel (Trident, EdgeHTML) and old
 * WPS run it too. It loads the rest of the page, or says what to do and loads nothing. The tag tells what:
 * data-scripts and data-styles, addresses parted by blanks, and data-home, `excel` or `wps`.
 */

/** As `browserslist` in package.json. */
const OLDEST_CHROME = 80;

/** Patterns that look behind came to Safari with 16.4, years after Chrome had them; nothing can make up for them. */
function looksBehind(): boolean {
  try {
    return new RegExp('(?<=a)b').test('ab');
  } catch {
    return false;
  }
}

/** Syntax is compiled for the oldest browsers of package.json; these came with them or shortly before. */
function isTooOld(): boolean {
  const chrome = /Chrome\/(\d+)/.exec(navigator.userAgent);
  return (
    (chrome !== null && Number(chrome[1]) < OLDEST_CHROME) ||
    /Trident|MSIE|Edge\//.test(navigator.userAgent) ||
    typeof Promise === 'undefined' ||
    !('allSettled' in Promise) ||
    !('matchAll' in String.prototype) ||
    typeof globalThis === 'undefined' ||
    !looksBehind()
  );
}

function load(script: Element): void {
  words(script, 'data-styles').forEach((href) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    document.head.appendChild(link);
  });
  words(script, 'data-scripts').forEach((src) => {
    const element = document.createElement('script');
    element.src = src;
    // In the order named: Office.js must be there before the code that asks for it.
    element.async = false;
    document.head.appendChild(element);
  });
}

function sayTooOld(lines: readonly string[]): void {
  const page = document.createElement('div');
  page.style.cssText = 'padding:16px;font:14px/1.7 "Microsoft YaHei",sans-serif;color:#242424;background:#fff';
  page.setAttribute('role', 'alert');
  const heading = document.createElement('h1');
  heading.style.cssText = 'font-size:18px;margin:0 0 8px';
  heading.appendChild(document.createTextNode(BOOT.title));
  page.appendChild(heading);
  lines.concat(BOOT.agent + navigator.userAgent).forEach((line) => {
    const paragraph = document.createElement('p');
    paragraph.style.margin = '0 0 8px';
    paragraph.appendChild(document.createTextNode(line));
    page.appendChild(paragraph);
  });
  document.body.insertBefore(page, document.body.firstChild);
}

function words(element: Element, name: string): string[] {
  return (element.getAttribute(name) || '').split(' ').filter((word) => word !== '');
}

const script = document.getElementById('boot');
if (script) {
  if (!isTooOld()) load(script);
  else {
    const lines = script.getAttribute('data-home') === 'wps' ? BOOT.wps : BOOT.excel;
    document.addEventListener('DOMContentLoaded', () => sayTooOld(lines));
  }
}
