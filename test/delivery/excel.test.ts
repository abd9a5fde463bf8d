import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { distrustFile, trustFile } from '../../assets/delivery/excel/catalogue';
import { packageExcel } from '../../assets/delivery/excel/make';
import { version } from '../../package.json';
import { FLOOR } from '../../src/workbook/excel/office';
import { manifestFaults } from '../support/manifest-check';

const ADDRESS = 'https://office.example.gov.cn/xmtz';
const SHARE = '\\\\服务器\\加载项';
let out: string;

beforeAll(async () => {
  out = join(mkdtempSync(join(tmpdir(), 'package-')), 'excel');
  await packageExcel({ address: ADDRESS, share: SHARE, out });
});
afterAll(() => rmSync(join(out, '..'), { recursive: true }));

describe('the package for Excel', () => {
  it('holds what the administrator puts on the server, and what the staff need', () => {
    expect(readdirSync(out).sort()).toEqual(
      expect.arrayContaining(['manifest.xml', 'web', '信任目录.reg', '删除信任目录.reg', '安装说明.html']),
    );
  });

  it('has a sound manifest whose every address is a file of the folder', () => {
    const file = (url: string): string => join(out, 'web', url.slice(ADDRESS.length + 1));
    const faults = manifestFaults(readFileSync(join(out, 'manifest.xml'), 'utf8'), {
      floor: FLOOR,
      imageSize: (url) => {
        if (!url.startsWith(`${ADDRESS}/`) || !existsSync(file(url))) return null;
        const bytes = readFileSync(file(url));
        return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
      },
      pageExists: (url) => url.startsWith(`${ADDRESS}/`) && existsSync(file(url)),
    });
    expect(faults).toEqual([]);
    expect(readFileSync(join(out, 'manifest.xml'), 'utf8')).not.toContain('localhost');
  });

  it('has pages that ask for nothing but files of the folder, Office.js among them', () => {
    for (const name of ['taskpane.html', 'commands.html', 'report.html']) {
      const page = readFileSync(join(out, 'web', name), 'utf8');
      const files = [...page.matchAll(/(?:src|data-scripts|data-styles)="([^"]*)"/g)]
        .flatMap((match) => (match[1] ?? '').split(' '))
        .filter((path) => path !== '');
      expect(files).toContain('office/office.js');
      expect(files.filter((path) => !existsSync(join(out, 'web', path)))).toEqual([]);
    }
    expect(existsSync(join(out, 'web/office/LICENSE.md'))).toBe(true);
  });

  it('has Microsoft’s files unchanged', () => {
    for (const name of ['office.js', 'excel-win32-16.01.js', 'excel-web-16.00.js', 'zh-cn/office_strings.js']) {
      expect(readFileSync(join(out, 'web/office', name)).equals(readFileSync(join('node_modules/@microsoft/office-js/dist', name)))).toBe(
        true,
      );
    }
  });

  it('explains itself, with pictures that are there', () => {
    const page = readFileSync(join(out, '安装说明.html'), 'utf8');
    for (const word of [ADDRESS, SHARE, version, '信任目录.reg', 'Mac', '网页版', '删除']) expect(page).toContain(word);
    expect(page).not.toContain('{{');
    const pictures = [...page.matchAll(/<img src="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(pictures).toHaveLength(3);
    for (const picture of pictures) expect(existsSync(join(out, picture))).toBe(true);
  });

  it('trusts the shared folder by a registry file, and a second one takes that back', () => {
    const text = Buffer.from(trustFile(SHARE)).toString('utf16le');
    const key = /\[(HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16\.0\\WEF\\TrustedCatalogs\\(\{[\da-f-]{36}\}))\]/.exec(text);
    expect(text).toContain(`"Id"="${key?.[2] ?? ''}"`);
    expect(text).toContain('"Url"="\\\\\\\\服务器\\\\加载项"');
    expect(text).toMatch(/^\ufeffWindows Registry Editor Version 5\.00\r\n/);
    expect(Buffer.from(distrustFile()).toString('utf16le')).toContain(`[-${key?.[1] ?? ''}]`);
  });
});
