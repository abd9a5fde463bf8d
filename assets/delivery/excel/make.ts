import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { version } from '../../../package.json';
import { build } from '../build';
import { pageOf } from '../page';
import { distrustFile, trustFile } from './catalogue';

const USAGE = `npm run package:excel -- --address https://服务器/目录 [--share \\\\服务器\\共享文件夹] [--out release/excel]`;

/** `npm run package:excel`: all that an office needs to give the add-in to its staff, in one folder. */
export async function packageExcel({
  address,
  share,
  out,
}: {
  readonly address: string;
  readonly share: string;
  readonly out: string;
}): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  const web = join(out, 'web');
  mkdirSync(web, { recursive: true });
  await build('excel', resolve(web), address);
  renameSync(join(web, 'manifest.xml'), join(out, 'manifest.xml'));
  writeFileSync(join(out, '信任目录.reg'), trustFile(share));
  writeFileSync(join(out, '删除信任目录.reg'), distrustFile());
  for (const picture of readdirSync(__dirname).filter((name) => name.endsWith('.svg')))
    copyFileSync(join(__dirname, picture), join(out, picture));
  writeFileSync(
    join(out, '安装说明.html'),
    await pageOf(join(__dirname, 'install.md'), '重大项目台账助手 Excel 版 安装说明', { address, share, version }),
  );
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      address: { type: 'string' },
      share: { type: 'string', default: '\\\\服务器\\共享文件夹' },
      out: { type: 'string', default: 'release/excel' },
    },
  });
  const address = values.address?.replace(/\/$/, '');
  if (address === undefined || !/^https:\/\/[^/\s]+/.test(address)) throw new Error(`请用 --address 写明助手网页的 https 地址：${USAGE}`);
  await packageExcel({ address, share: values.share, out: values.out });
  console.log(`${values.out}：把 web 放到 ${address}，其余按“安装说明.html”做。`);
}

if (require.main === module) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  });
}
