/// <reference types="office-js" />
import '../../taskpane/start-up/polyfills';
import { today } from '../../taskpane/start-up/today';
import { officeOfPage } from '../../workbook/excel';
import { EXCEL_SELF_TEST } from '../../wording/faces/self-test';
import { showSelfTest } from '../self-test-view';
import { runExcelSelfTest } from './self-test';

showSelfTest({
  title: EXCEL_SELF_TEST.title,
  intro: EXCEL_SELF_TEST.intro,
  run: async () => {
    const { host, platform } = await Office.onReady();
    if (host !== Office.HostType.Excel) return EXCEL_SELF_TEST.noExcel;
    const { version } = Office.context.diagnostics;
    const results = await runExcelSelfTest(officeOfPage(), today(), `${String(platform)} ${version} ${navigator.userAgent}`);
    return results.map(({ key, passed, seen }) => ({ label: EXCEL_SELF_TEST.probes[key], passed, seen }));
  },
});
