import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { availableParallelism, loadavg } from 'node:os';
import packageJson from '../../package.json';
import { SAMPLES } from '../../src/wording/pane/workbench';

/** Within how many seconds it must be said that pages are being made; longer by as much as the machine has more to do than it can. */
const SOON = 5;

const BUILDING = /正在生成页面，约需一分钟/;

test('npm start says at once that it builds, then the address that --port asks for, where the workbench is', async () => {
  const port = await freePort();
  const begun = Date.now();
  const start = npmStart(['--port', String(port)]);
  try {
    await start.says(BUILDING);
    const busy = Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());
    expect((Date.now() - begun) / 1000).toBeLessThan(SOON * busy);
    await start.says(new RegExp(`工作台：http://localhost:${String(port)}/`));
    expect(await (await fetch(`http://localhost:${String(port)}/`)).text()).toContain('workbench');
    const sample = await fetch(`http://localhost:${String(port)}/samples/${encodeURIComponent(SAMPLES[0].file)}`);
    expect(sample.status).toBe(200);
  } finally {
    await start.stop();
  }
});

test.each([
  ['--port', (port: number) => npmStart(['--port', String(port)])],
  ['PORT', (port: number) => npmStart([], { PORT: String(port) })],
])('a port of %s that is taken is told in one sentence, and nothing is built', async (_name, begin) => {
  const other = createServer();
  other.listen(0, 'localhost');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const start = begin(port);
  await expect(start.ended).resolves.toBe(1);
  expect(start.said()).toBe(`端口${String(port)}已被占用，请更换端口，例如：npm start -- --port 3001\n`);
  other.close();
});

test.each(['abc', '70000', '0'])('a port that is none, %s, is told in one sentence', async (port) => {
  const start = npmStart([], { PORT: port });
  await expect(start.ended).resolves.toBe(1);
  expect(start.said()).toBe(`端口“${port}”有误，请指定1至65535之间的数，例如：npm start -- --port 3001\n`);
});

/** A port that nobody listens on at the moment. */
async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

interface Start {
  /** Waits until these words are among what was said. */
  says(words: RegExp): Promise<void>;
  said(): string;
  readonly ended: Promise<number | null>;
  stop(): Promise<void>;
}

/** What `npm start` runs, with arguments behind `--` and variables of the environment. */
function npmStart(options: readonly string[], variables: Readonly<Record<string, string>> = {}): Start {
  const [program, ...usual] = packageJson.scripts.start.split(' ');
  if (program !== 'webpack') throw new Error(`npm start runs ${String(program)}`);
  const env = { ...process.env, ...variables };
  if (variables['PORT'] === undefined) Reflect.deleteProperty(env, 'PORT');
  const child = spawn(process.execPath, ['node_modules/webpack/bin/webpack.js', ...usual, ...options], { env });
  let told = '';
  const hearers = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      told += text;
      for (const hear of hearers) hear();
    });
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return {
    says: (words) =>
      new Promise((heard, failed) => {
        const hear = (): void => {
          if (words.test(told)) heard();
        };
        hearers.add(hear);
        hear();
        void ended.then((code) => failed(new Error(`ended with ${String(code)}: ${told}`)));
      }),
    said: () => told,
    ended,
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}
