import { existsSync, readFileSync } from 'node:fs';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { ACTION_KEYS } from '../../src/taskpane/start-up/requested-action';
import { BUTTONS, PRODUCT } from '../../src/wording/pane/buttons';
import { descendants } from '../../src/workbook/file/xml/element';
import { parseXml } from '../../src/workbook/file/xml/parse';
import { FLOOR } from '../../src/workbook/excel/office';
import { manifestFaults, type ManifestFacts } from '../support/manifest-check';

const MANIFEST = readFileSync('manifest.xml', 'utf8');
const ADDRESS = 'https://localhost:3000/';
const PAGES = ['taskpane.html', 'commands.html', 'help.html'];

const FACTS: ManifestFacts = {
  floor: FLOOR,
  imageSize: (url) => {
    const file = `assets/${url.slice(ADDRESS.length)}`;
    if (!existsSync(file)) return null;
    // Width and height stand at a fixed place of a PNG's first chunk.
    const bytes = readFileSync(file);
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  },
  pageExists: (url) => PAGES.includes(url.slice(ADDRESS.length)),
};

describe('the manifest', () => {
  it('is as Office asks', () => {
    expect(manifestFaults(MANIFEST, FACTS)).toEqual([]);
  });

  it('is read by the vendor’s own tool', async () => {
    const info = await OfficeAddinManifest.readManifestFile('manifest.xml');
    expect(info).toMatchObject({
      displayName: PRODUCT,
      defaultLocale: 'zh-CN',
      hosts: ['Workbook'],
      permissions: 'ReadWriteDocument',
      officeAppType: 'TaskPaneApp',
    });
    expect(info.defaultSettings?.sourceLocation).toBe(`${ADDRESS}taskpane.html`);
  });

  it('puts the four actions under their names into the ribbon, after the button that opens the pane', () => {
    const root = parseXml(MANIFEST, 'manifest.xml');
    const strings = new Map(
      descendants(root, ({ local }) => local === 'String').map(({ attributes }) => [attributes['id'], attributes['DefaultValue']]),
    );
    const buttons = descendants(root, ({ local }) => local === 'Control').map((control) => {
      const label = control.children.find(({ local }) => local === 'Label')?.attributes['resid'];
      const does = descendants(control, ({ local }) => local === 'FunctionName' || local === 'TaskpaneId').map(({ text }) => text);
      return [strings.get(label), ...does];
    });
    expect(buttons).toEqual([['打开窗格', 'Ledger.Taskpane'], ...ACTION_KEYS.map((key) => [BUTTONS[key], key])]);
    expect(strings.get('Tab.Label')).toBe('项目台账');
  });
});

describe('the check of the manifest', () => {
  it.each([
    ['an element too much', '<AppDomains>', '<Bogus /><AppDomains>', 'OfficeApp may not hold Bogus'],
    [
      'a wrong order',
      /(<ProviderName>.*<\/ProviderName>)\s*(<DefaultLocale>.*<\/DefaultLocale>)/,
      '$2$1',
      'ProviderName stands too late in OfficeApp',
    ],
    [
      'a label before its groups',
      '<CustomTab id="Ledger.Tab">',
      '<CustomTab id="Ledger.Tab"><Label resid="Tab.Label" />',
      'Group stands too late in CustomTab',
    ],
    ['an id that is no GUID', '<Id>6', '<Id>x', 'Id is no GUID'],
    [
      'http',
      'https://localhost:3000/commands.html',
      'http://localhost:3000/commands.html',
      'http://localhost:3000/commands.html is not https',
    ],
    [
      'a page that is not built',
      'taskpane.html" />\n  </DefaultSettings>',
      'pane.html" />\n  </DefaultSettings>',
      `${ADDRESS}pane.html is not built`,
    ],
    ['a resource that is not there', 'resid="Check.Tip"', 'resid="Check.Tipp"', 'Check.Tipp is not among the resources'],
    ['an icon that is not there', 'icons/clear-80.png', 'icons/clean-80.png', `${ADDRESS}icons/clean-80.png does not exist`],
    ['an icon of another size', 'icons/clear-80.png', 'icons/clear-32.png', `${ADDRESS}icons/clear-32.png is not 80 pixels wide and high`],
    ['a longer text than fits', '在原有台账里校验', '在'.repeat(251), 'Description is empty or too long'],
    ['a text without English', '<bt:Override Locale="en-US" Value="Open pane" />', '', '打开窗格 has no en-US words'],
    ['another floor', 'MinVersion="1.7" />', 'MinVersion="1.9" />', `Requirements differ from the code's floor ${FLOOR}`],
  ])('finds %s', (_what, from, to, fault) => {
    const broken = MANIFEST.replace(from, to);
    expect(broken).not.toBe(MANIFEST);
    expect(manifestFaults(broken, FACTS)).toContain(fault);
  });
});
