import '../../taskpane/start-up/polyfills';
import { wpsShell } from '../../taskpane/start-up/wps-shell';
import { SELF_TEST } from '../../wording/faces/self-test';
import { showSelfTest } from '../self-test-view';
import { runSelfTest } from './self-test';

showSelfTest({
  title: SELF_TEST.title,
  intro: SELF_TEST.intro,
  run: () => {
    const shell = wpsShell();
    if (!shell?.ActiveWorkbook) return Promise.resolve(SELF_TEST.noWps);
    const results = runSelfTest(shell, navigator.userAgent);
    return Promise.resolve(results.map(({ key, passed, seen }) => ({ label: SELF_TEST.probes[key], passed, seen })));
  },
});
