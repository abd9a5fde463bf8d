/** Puts a text into the clipboard; false where the program keeps its panes from it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // On plain http, and in frames that may not: what is selected can still be copied.
    return copySelected(text);
  }
}

function copySelected(text: string): boolean {
  const focused = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.readOnly = true;
  area.setAttribute('aria-hidden', 'true');
  area.style.cssText = 'position:fixed;top:0;left:-9999px';
  document.body.append(area);
  area.select();
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way where there is no clipboard interface
    return document.execCommand('copy');
  } finally {
    area.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}

/** Puts a picture into the clipboard; false where the program or the browser has no way to. */
export async function copyPicture(png: Promise<Blob>): Promise<boolean> {
  try {
    // The promise goes along: a browser that waits for it still knows that the user asked.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return true;
  } catch {
    return false;
  }
}

/** Puts a text with its layout into the clipboard, the plain text beside it; false where the program keeps its panes from it. */
export async function copyRich(html: string, text: string): Promise<boolean> {
  try {
    const of = (content: string, type: string): Blob => new Blob([content], { type });
    await navigator.clipboard.write([new ClipboardItem({ 'text/html': of(html, 'text/html'), 'text/plain': of(text, 'text/plain') })]);
    return true;
  } catch {
    return copyAsEvent(html, text);
  }
}

/** The way of plain http and of frames: what the copy event is given. */
function copyAsEvent(html: string, text: string): boolean {
  let given = false;
  const give = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    given = event.clipboardData !== null;
  };
  document.addEventListener('copy', give, { once: true });
  try {
    // Nothing is copied where nothing is selected: the plain text is, and its event is given ours.
    return copySelected(text) && given;
  } finally {
    document.removeEventListener('copy', give);
  }
}
