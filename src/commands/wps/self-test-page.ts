import '../../taskpane/start-up/polyfills';
import { wpsShell } from '../../taskpane/start-up/wps-shell';
import { SELF_TEST } from '../../wording/faces/self-test';
import { runSelfTest, type ProbeResult } from './self-test';
import '../plain-page.css';

/** The self-test page: a button, a report, and a way to hand it on. */
function show(page: HTMLElement): void {
  const report = element('pre', '');
  report.style.whiteSpace = 'pre-wrap';
  const told = element('p', '');
  told.setAttribute('role', 'status');
  const copy = button(SELF_TEST.copy, () => {
    told.textContent = copied(report) ? SELF_TEST.copied : SELF_TEST.notCopied;
  });
  copy.hidden = true;
  const run = button(SELF_TEST.run, () => {
    const shell = wpsShell();
    if (!shell?.ActiveWorkbook) {
      told.textContent = SELF_TEST.noWps;
      return;
    }
    const results = runSelfTest(shell, navigator.userAgent);
    const passed = results.filter((each) => each.passed).length;
    told.textContent = SELF_TEST.summary(passed, results.length - passed);
    report.textContent = results.map(lineOf).join('\n');
    copy.hidden = false;
  });
  const back = element('a', SELF_TEST.back);
  back.setAttribute('href', 'taskpane.html');
  page.append(element('h1', SELF_TEST.title), element('p', SELF_TEST.intro), run, copy, told, report, back);
}

function lineOf({ key, passed, seen }: ProbeResult): string {
  return `${passed ? SELF_TEST.passed : SELF_TEST.failed} ${SELF_TEST.probes[key]}: ${seen}`;
}

/** Old builds have no clipboard interface on plain http: the selection does it. */
function copied(report: HTMLElement): boolean {
  const range = document.createRange();
  range.selectNodeContents(report);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  return document.execCommand('copy');
}

function button(text: string, press: () => void): HTMLButtonElement {
  const made = element('button', text) as HTMLButtonElement;
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

const page = document.getElementById('self-test');
if (page) show(page);
