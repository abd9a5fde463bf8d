import { runSelfTest } from '../../src/commands/wps/self-test';
import { runExcelSelfTest } from '../../src/commands/office/self-test';
import { dayOf } from '../../src/spreadsheet/calendar';
import { EXCEL_SELF_TEST, SELF_TEST } from '../../src/wording/faces/self-test';
import { OfficeHost } from '../support/office-host/host';
import { bookOf } from '../support/book-model/from-spec';
import { LEDGER } from '../support/workbook-spec';
import { WpsHost } from '../support/wps-host/host';
import { contentOf } from '../workbook/excel/content';

describe('the self-test in WPS', () => {
  it.each([{}, { flatLists: true, addressIsProperty: true }])(
    'passes on a WPS as we take it to be (%j), and leaves nothing behind',
    (options) => {
      const host = new WpsHost(bookOf({ sheets: [LEDGER] }), options);
      const before = contentOf(host.book);
      const results = runSelfTest(host.application, 'a browser');
      expect(results.filter(({ passed }) => !passed)).toEqual([]);
      expect(results.map(({ key }) => key)).toEqual(Object.keys(SELF_TEST.probes));
      expect(contentOf(host.book)).toEqual(before);
      expect(host.application.ActiveWorkbook?.ActiveSheet.Name).toBe(LEDGER.name);
    },
  );

  it('tells what a WPS cannot do, tries the rest, and leaves nothing behind', () => {
    const host = new WpsHost(bookOf({ sheets: [LEDGER] }));
    const before = contentOf(host.book);
    host.beforeWrite = () => {
      throw new Error('0x800A03EC');
    };
    const results = runSelfTest(host.application, 'a browser');
    expect(results.find(({ key }) => key === 'blocks')).toEqual({ key: 'blocks', passed: false, seen: '0x800A03EC' });
    expect(results.find(({ key }) => key === 'names')?.passed).toBe(true);
    expect(contentOf(host.book)).toEqual(before);
  });
});

describe('the self-test in Excel', () => {
  const NAMES = Object.keys(EXCEL_SELF_TEST.probes);
  const tryIn = async (supported: string, trouble: (host: OfficeHost) => void = () => undefined) => {
    const host = new OfficeHost(bookOf({ sheets: [LEDGER] }), supported);
    const before = structuredClone(contentOf(host.book));
    trouble(host);
    const results = await runExcelSelfTest(
      { run: host.client.Excel.run.bind(host.client.Excel), supports: (version) => host.supports(version) },
      dayOf(2025, 6, 10),
      'a browser',
    );
    return { results, before, after: structuredClone(contentOf(host.book)) };
  };

  it.each(['1.7', '1.9', '1.17'])(
    'passes on an Excel as we take it to be (%s), tells what it does, and leaves nothing behind',
    async (supported) => {
      const { results, before, after } = await tryIn(supported);
      expect(results.filter(({ passed }) => !passed)).toEqual([]);
      expect(results.map(({ key }) => key)).toEqual(NAMES);
      const seen = new Map(results.map(({ key, seen: words }) => [key, words]));
      expect(seen.get('sets')).toContain(supported);
      expect(seen.get('formats')).toContain('yyyy/m/d');
      expect(seen.get('mark')).toMatch(/^\d+, undone \(\d+ ms, [1-9]\d*\)$/);
      expect(after).toEqual(before);
    },
  );

  it('tells what an Excel cannot do, tries the rest, and leaves nothing behind', async () => {
    const { results, before, after } = await tryIn('1.17', (host) => {
      host.fail({
        code: 'NotImplemented',
        meets: ({ ObjectPaths }) => Object.values(ObjectPaths).some(({ Name }) => Name === 'GetRanges' || Name === 'ConditionalFormats'),
        lasting: true,
      });
    });
    expect(results.find(({ key }) => key === 'mark')?.passed).toBe(false);
    expect(results.find(({ key }) => key === 'insert')?.passed).toBe(true);
    expect(results.map(({ key }) => key)).toEqual(NAMES);
    expect(after).toEqual(before);
  });
});
