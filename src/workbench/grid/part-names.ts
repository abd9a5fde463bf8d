import { GRID_PARTS } from '../../wording/help/grid-parts';

/** Parts of the grid program by where they stand, and what they are called for those who hear the page. */
const NAMES: readonly (readonly [selector: string, name: string])[] = [
  ['[data-u-comp=defined-name] input', GRID_PARTS.nameBox],
  ['[data-u-comp=defined-name] a', GRID_PARTS.names],
  ['[data-u-comp=formula-bar] button', GRID_PARTS.unfold],
  ['[data-u-comp=editor]', GRID_PARTS.editor],
  ['[data-u-comp=slide-tab-bar]', GRID_PARTS.tabs],
  ['footer [aria-haspopup] > [data-u-comp=sheet-bar-append-button]', GRID_PARTS.allSheets],
  ['footer :not([aria-haspopup]) > [data-u-comp=sheet-bar-append-button]:first-child', GRID_PARTS.before],
  ['footer :not([aria-haspopup]) > [data-u-comp=sheet-bar-append-button]:last-child', GRID_PARTS.after],
  ['footer [data-u-comp=button]:first-child', GRID_PARTS.smaller],
  ['footer div + [data-u-comp=button]', GRID_PARTS.larger],
  ['footer [role=track] > a', GRID_PARTS.usual],
  ['footer [role=track] > button', GRID_PARTS.scale],
  ['[aria-live][data-react-aria-top-layer]', GRID_PARTS.messages],
];

/** Names the parts of the grid, whose makers left them unnamed or named them in English, as they come; its side bars, never used, are not heard. */
export function nameParts(container: HTMLElement): void {
  let waiting = false;
  const name = (): void => {
    waiting = false;
    for (const [selector, words] of NAMES)
      for (const part of container.querySelectorAll(selector))
        if (part.getAttribute('aria-label') !== words) part.setAttribute('aria-label', words);
    for (const bar of container.querySelectorAll('aside, [data-u-comp=sidebar]')) {
      bar.toggleAttribute('inert', true);
      bar.setAttribute('aria-hidden', 'true');
    }
  };
  const observer = new MutationObserver(() => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(name);
  });
  observer.observe(container, { childList: true, subtree: true });
}
