/// <reference types="office-js" />
import { REPORT } from '../../wording/faces/commands';
import { readReport } from './report-address';
import '../plain-page.css';

/** The dialog of a ribbon button: what was done, in words, and a button that closes it. */
function show(page: HTMLElement): void {
  const { title, message } = readReport(location.hash);
  document.title = title;
  const heading = document.createElement('h1');
  heading.textContent = title;
  const close = document.createElement('button');
  close.textContent = REPORT.close;
  close.addEventListener('click', () => Office.context.ui.messageParent(REPORT.close));
  page.append(heading, ...[message, REPORT.more].map(paragraph), close);
  void Office.onReady().then(() => close.focus());
}

function paragraph(text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

const page = document.getElementById('report');
if (page) show(page);
