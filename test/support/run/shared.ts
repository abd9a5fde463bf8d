import { get } from 'node:http';

/** Names the address at which the run of jest hands out what its test files share; unset outside of one. */
const ADDRESS = 'LEDGER_TEST_RUN';

/** Tells all processes of this run where to ask. */
export function announce(origin: string): void {
  process.env[ADDRESS] = origin;
}

/**
 * What the test files of this run share: `site` is the folder of the built pages, `browser` the address of the browser that
 * the files of one worker share. Made when it is first asked for; null outside of a run.
 */
export function fromRun(what: 'site' | 'browser'): Promise<string> | null {
  const origin = process.env[ADDRESS];
  if (origin === undefined) return null;
  return new Promise((done, failed) => {
    get(`${origin}/${what}/${process.env['JEST_WORKER_ID'] ?? '1'}`, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => {
        if (response.statusCode === 200) done(text);
        else failed(new Error(text));
      });
    }).on('error', failed);
  });
}
