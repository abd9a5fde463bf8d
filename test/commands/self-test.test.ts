import { runSelfTest } from '../../src/commands/wps/self-test';
import { SELF_TEST } from '../../src/wording/faces/self-test';
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
