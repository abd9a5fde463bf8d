import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { version } from '../../../package.json';
import { build } from '../build';
import { pageOf } from '../page';
import { FOLDERS, linuxInstaller, NAME, oemLines, offlineFolder, pluginsFile, publishFile, windowsInstaller } from './files';

const USAGE = 'npm run package:wps -- --address http://服务器/目录 [--out release/wps]';

/** `npm run package:wps`: the add-in for WPS in every way in which an office may give it to its staff, in one folder. */
export async function packageWps({ address, out }: { readonly address: string; readonly out: string }): Promise<void> {
  const built = mkdtempSync(join(tmpdir(), 'package-wps-'));
  await build('wps', built, address);
  rmSync(out, { recursive: true, force: true });
  const [web, jsaddons] = [join(out, 'web'), join(out, 'jsaddons')];
  mkdirSync(jsaddons, { recursive: true });
  cpSync(join(built, 'wps'), web, { recursive: true });
  cpSync(join(built, 'wps'), join(jsaddons, offlineFolder(version)), { recursive: true });
  rmSync(built, { recursive: true });
  const places = {
    name: NAME,
    address,
    version,
    folder: offlineFolder(version),
    ...FOLDERS,
    line: /<jsplugin .*\/>/.exec(publishFile(version))?.[0] ?? '',
  };
  const fill = (text: string): string =>
    text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => (name in places ? places[name as keyof typeof places] : whole));
  writeFileSync(join(web, 'publish.html'), fill(readFileSync(join(__dirname, 'publish.html'), 'utf8')));
  writeFileSync(join(web, 'jsplugins.xml'), pluginsFile(address));
  writeFileSync(join(jsaddons, 'publish.xml'), publishFile(version));
  writeFileSync(join(out, 'oem.ini 要加的内容.txt'), oemLines(address));
  writeFileSync(join(out, '离线安装-Windows.cmd'), windowsInstaller(version));
  writeFileSync(join(out, '离线安装-Linux.sh'), linuxInstaller(version));
  chmodSync(join(out, '离线安装-Linux.sh'), 0o755);
  writeFileSync(join(out, '安装说明.html'), await pageOf(join(__dirname, 'install.md'), '重大项目台账助手 WPS 版 安装说明', places));
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { address: { type: 'string', default: 'http://服务器/xmtz' }, out: { type: 'string', default: 'release/wps' } },
  });
  const address = values.address.replace(/\/$/, '');
  if (!/^https?:\/\/[^/\s]+/.test(address)) throw new Error(`请用 --address 写明助手网页的地址：${USAGE}`);
  await packageWps({ address, out: values.out });
  console.log(`${values.out}：按“安装说明.html”选一种安装方式。`);
}

if (require.main === module) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  });
}
