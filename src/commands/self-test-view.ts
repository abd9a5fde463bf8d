import { copyText } from '../taskpane/start-up/clipboard';
import { SELF_TEST } from '../wording/faces/self-test';
import './plain-page.css';

/** How one thing went on this device, in words. */
export interface ToldProbe {
  readonly label: string;
  readonly passed: boolean;
  /** What was seen, for those who look after the add-in. */
  readonly seen: string;
}

/** What a self-test page is about. `run` gives what it tried, or a sentence why nothing could be tried. */
export interface SelfTestPage {
  readonly title: string;
  readonly intro: string;
  readonly run: () => Promise<readonly ToldProbe[] | string>;
}

/** Fills the page of a self-test: a button, a report, and a way to hand it on. */
export function showSelfTest({ title, intro, run }: SelfTestPage): void {
  const page = document.getElementById('self-test');
  if (!page) return;
  const verdicts = element('ul', '');
  const report = element('pre', '');
  const details = element('details', '');
  details.append(element('summary', SELF_TEST.details), report);
  const told = status();
  const handedOn = status();
  const copy = button(SELF_TEST.copy, () => {
    void copyText(report.textContent).then((copied) => {
      handedOn.textContent = copied ? SELF_TEST.copied : SELF_TEST.notCopied;
    });
  });
  copy.hidden = true;
  details.hidden = true;
  const start = button(SELF_TEST.run, () => {
    start.disabled = true;
    told.textContent = SELF_TEST.running;
    handedOn.textContent = '';
    void run()
      .then((results) => {
        if (typeof results === 'string') {
          told.textContent = results;
          return;
        }
        const passed = results.filter((each) => each.passed).length;
        told.textContent = SELF_TEST.summary(passed, results.length - passed);
        verdicts.textContent = '';
        verdicts.append(...[...results].sort(failedFirst).map(verdictOf));
        report.textContent = results.map(fullLine).join('\n');
        copy.hidden = false;
        details.hidden = false;
      })
      .finally(() => {
        start.disabled = false;
      });
  });
  const back = element('a', SELF_TEST.back);
  back.setAttribute('href', 'taskpane.html');
  page.append(element('h1', title), element('p', intro), start, copy, handedOn, told, verdicts, details, back);
}

function failedFirst(one: ToldProbe, other: ToldProbe): number {
  return Number(one.passed) - Number(other.passed);
}

function verdictOf({ label, passed }: ToldProbe): HTMLElement {
  const line = element('li', SELF_TEST.line(passed ? SELF_TEST.passed : SELF_TEST.failed, label));
  line.className = passed ? 'passed' : 'failed';
  return line;
}

function fullLine({ label, passed, seen }: ToldProbe): string {
  return SELF_TEST.full(passed ? SELF_TEST.passed : SELF_TEST.failed, label, seen);
}

/** A line that screen readers are told of. */
function status(): HTMLElement {
  const line = element('p', '');
  line.setAttribute('role', 'status');
  return line;
}

function button(text: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.textContent = text;
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
