import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NAME, OWN_ELEMENT } from '../../assets/delivery/wps/files';
import { packageWps } from '../../assets/delivery/wps/make';
import { version } from '../../package.json';
import { ACTION_KEYS } from '../../src/taskpane/start-up/requested-action';
import { BUTTONS, PRODUCT } from '../../src/wording/pane/buttons';
import { descendants } from '../../src/workbook/file/xml/element';
import { parseXml } from '../../src/workbook/file/xml/parse';
import { syntaxFaults } from '../support/old-browsers';

const ADDRESS = 'http://fgj.example.gov.cn/xmtz';
const FOLDER = `${NAME}_${version}`;
let out: string;

beforeAll(async () => {
  out = join(mkdtempSync(join(tmpdir(), 'package-')), 'wps');
  await packageWps({ address: ADDRESS, out });
});
afterAll(() => rmSync(join(out, '..'), { recursive: true }));

const text = (...path: string[]): string => readFileSync(join(out, ...path), 'utf8');
const attributesOf = (xml: string, element: string): Record<string, string> =>
  descendants(parseXml(xml, 'x'), ({ local }) => local === element)[0]?.attributes ?? {};

describe('the package for WPS', () => {
  it('names one add-in, one version and one address everywhere', () => {
    expect(attributesOf(text('web', 'jsplugins.xml'), 'jspluginonline')).toMatchObject({ name: NAME, type: 'et', url: `${ADDRESS}/` });
    expect(attributesOf(text('jsaddons', 'publish.xml'), 'jsplugin')).toMatchObject({ name: NAME, type: 'et', url: FOLDER, version });
    expect(readdirSync(join(out, 'jsaddons')).sort()).toEqual(['publish.xml', FOLDER].sort());
    expect(text('oem.ini 要加的内容.txt')).toContain(`JSPluginsServer=${ADDRESS}/jsplugins.xml`);
    const page = text('web', 'publish.html');
    for (const word of [`name: '${NAME}'`, `url: '${ADDRESS}/'`, `version: '${version}'`]) expect(page).toContain(word);
    for (const file of [page, text('安装说明.html'), text('离线安装-Windows.cmd'), text('离线安装-Linux.sh')])
      expect(file).not.toMatch(/\{\{|undefined/);
  });

  it('has all that WPS asks an add-in for, on the server and on the disk', () => {
    for (const folder of ['web', join('jsaddons', FOLDER)]) {
      for (const file of ['index.html', 'main.js', 'ribbon.xml', 'manifest.xml', 'taskpane.html', 'boot.js', 'help.html'])
        expect(existsSync(join(out, folder, file))).toBe(true);
      const page = text(folder, 'taskpane.html');
      const files = [...page.matchAll(/(?:src|data-scripts|data-styles)="([^"]*)"/g)]
        .flatMap((match) => (match[1] ?? '').split(' '))
        .filter((path) => path !== '');
      expect(files.filter((path) => !existsSync(join(out, folder, path)))).toEqual([]);
      expect(page).not.toMatch(/office\.js|type="module"/);
    }
    expect(parseXml(text('web', 'manifest.xml'), 'manifest.xml').local).toBe('JsPlugin');
    expect(text('web', 'manifest.xml')).toContain(`<Name>${PRODUCT}</Name>`);
  });

  it('has the ribbon of Excel, its callbacks in the background page and its pictures in the folder', () => {
    const xml = text('web', 'ribbon.xml');
    expect(xml).toMatch(/^<customUI xmlns="http:\/\/schemas\.microsoft\.com\/office\/2006\/01\/customui"/);
    const root = parseXml(xml, 'ribbon.xml');
    const buttons = descendants(root, ({ local }) => local === 'button').map(({ attributes }) => [attributes['id'], attributes['label']]);
    expect(buttons).toEqual([['open', '打开窗格'], ...ACTION_KEYS.map((key) => [key, BUTTONS[key]])]);
    expect(descendants(root, ({ local }) => local === 'tab')[0]?.attributes['label']).toBe('项目台账');
    const main = text('web', 'main.js');
    for (const callback of new Set([...xml.matchAll(/(?:onLoad|onAction|getImage)="(\w+)"/g)].map((match) => match[1])))
      expect(main).toMatch(new RegExp(`${callback ?? ''}\\b`));
    for (const [id] of buttons) expect(existsSync(join(out, 'web', `icons/${id ?? ''}-32.png`))).toBe(true);
  });

  const OURS = `<jsplugin name="${NAME}" type="et" url="${FOLDER}" version="${version}" enable="enable_dev" install="null"/>`;
  const OTHER = '<jsplugin name="别的" type="wps" url="bie_1.0" version="1.0" enable="enable" install="null"/>';
  /** What an office may have there, and what must stand there afterwards. */
  const PUBLISHED: readonly (readonly [string, string, readonly string[]])[] = [
    ['another add-in alone', `<jsplugins>${OTHER}</jsplugins>`, [OTHER, OURS]],
    [
      'an earlier version of ours',
      `<?xml version="1.0" encoding="UTF-8"?>\n<jsplugins>\n  <jsplugin name="${NAME}" type="et" url="${NAME}_0.0.1" version="0.0.1"/>\n</jsplugins>\n`,
      [OURS],
    ],
    [
      'ours from one click, between others',
      `<jsplugins>\r\n  ${OTHER}\r\n  <jspluginonline type="et" name="${NAME}" url="http://old/" enable="enable"></jspluginonline>\r\n  ${OTHER}\r\n</jsplugins>`,
      [OTHER, OTHER, OURS],
    ],
    ['all on one line, with other quotation marks', `<jsplugins><jsplugin name='${NAME}' url='x'/>${OTHER}</jsplugins>`, [OTHER, OURS]],
    ['nothing in it', '<jsplugins/>', [OURS]],
    ['an add-in whose name begins like ours', `<jsplugins><jsplugin name="${NAME}2"/></jsplugins>`, [`<jsplugin name="${NAME}2"/>`, OURS]],
  ];
  const elements = (xml: string): string[] => xml.match(/<jsplugin(online)?\s[^>]*>/g) ?? [];

  it('installs itself on Linux, over an earlier version too, without touching what other add-ins have there', () => {
    const home = mkdtempSync(join(tmpdir(), 'home-'));
    const target = join(home, '.local/share/Kingsoft/wps/jsaddons');
    const install = (): string =>
      execFileSync('sh', [join(out, '离线安装-Linux.sh')], { env: { ...process.env, HOME: home }, encoding: 'utf8' });
    expect(install()).toContain('已安装');
    expect(readFileSync(join(target, 'publish.xml'), 'utf8')).toBe(text('jsaddons', 'publish.xml'));
    expect(existsSync(join(target, FOLDER, 'ribbon.xml'))).toBe(true);
    mkdirSync(join(target, `${NAME}_0.0.1`));
    mkdirSync(join(target, 'bie_1.0'));
    for (const [, before, after] of PUBLISHED) {
      writeFileSync(join(target, 'publish.xml'), before);
      for (let time = 0; time < 2; time++) {
        expect(install()).toContain('已安装');
        const written = readFileSync(join(target, 'publish.xml'), 'utf8');
        expect(elements(written)).toEqual(after);
        expect(parseXml(written, 'publish.xml').local).toBe('jsplugins');
      }
    }
    expect(
      readdirSync(target)
        .filter((name) => !name.startsWith('publish'))
        .sort(),
    ).toEqual(['bie_1.0', FOLDER].sort());
    writeFileSync(join(target, 'publish.xml'), '损坏');
    expect(install).toThrow();
    expect(readFileSync(join(target, 'publish.xml'), 'utf8')).toBe('损坏');
    rmSync(home, { recursive: true });
  });

  it('knows its own element on Windows, and no other', () => {
    expect(text('离线安装-Windows.cmd')).toContain(OWN_ELEMENT);
    for (const [, before, after] of PUBLISHED) {
      const rest = before.replace(new RegExp(OWN_ELEMENT, 'g'), '');
      expect(elements(rest)).toEqual(after.slice(0, -1));
    }
    expect(new RegExp(OWN_ELEMENT).exec(text('jsaddons', 'publish.xml'))?.[0]?.trim()).toBe(OURS);
  });

  it('uses nothing that Chrome 80 does not have', () => {
    const scripts = readdirSync(join(out, 'web')).filter((name) => name.endsWith('.js'));
    expect(scripts.flatMap((name) => syntaxFaults(text('web', name)).map((fault) => `${name}: ${fault}`))).toEqual([]);
  });
});
