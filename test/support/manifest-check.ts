import { descendants, type XmlElement } from '../../src/workbook/file/xml/element';
import { parseXml } from '../../src/workbook/file/xml/parse';

/**
 * What Office asks of an add-in-only manifest, checked here because the vendor's validator needs the
 * internet. Sources: "How to find the proper order of manifest elements", [MS-OWEMXML] and the pages
 * of the single elements.
 */

/** Order of the children that each element may have. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  ExtensionPoint: ['CustomTab', 'OfficeTab'],
  CustomTab: ['Group', 'Label', 'InsertBefore', 'InsertAfter'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action', 'Enabled'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'FunctionName', 'Title'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};
const REQUIRED = [
  'Id',
  'Version',
  'ProviderName',
  'DefaultLocale',
  'DisplayName',
  'Description',
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'Hosts',
  'Requirements',
  'DefaultSettings',
  'Permissions',
];
const GUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const VERSION = /^[1-9]\d*(\.\d+){3}$/;
/** Longest texts. */
const LONGEST: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  ProviderName: 125,
  ShortStrings: 125,
  LongStrings: 250,
  resid: 32,
};
const ICON_SIZES = ['16', '32', '80'];

/** What the manifest is held against. */
export interface ManifestFacts {
  /** Lowest ExcelApi that the code runs on. */
  readonly floor: string;
  /** Width and height of the image file behind an address, null if there is none. */
  readonly imageSize: (url: string) => readonly [number, number] | null;
  /** Whether the build makes the page behind an address. */
  readonly pageExists: (url: string) => boolean;
}

/** Every fault of a manifest, in words; an empty list is a sound one. */
export function manifestFaults(xml: string, facts: ManifestFacts): string[] {
  const root = parseXml(xml, 'manifest.xml');
  return [...orderFaults(root), ...baseFaults(root, facts), ...addressFaults(root, facts), ...resourceFaults(root), ...localeFaults(root)];
}

function orderFaults(root: XmlElement): string[] {
  return [root, ...descendants(root, ({ local }) => local in ORDER)].flatMap((element) => {
    const order = ORDER[element.local] ?? [];
    const places = element.children.map(({ local }) => order.indexOf(local));
    const unknown = element.children.filter((_child, at) => places[at] === -1).map(({ local }) => `${element.local} may not hold ${local}`);
    const late = places.findIndex((place, at) => place < (places[at - 1] ?? 0));
    const strayed = element.children[late];
    return strayed && unknown.length === 0 ? [`${strayed.local} stands too late in ${element.local}`] : unknown;
  });
}

function baseFaults(root: XmlElement, { floor }: ManifestFacts): string[] {
  const value = (local: string): string => root.children.find((child) => child.local === local)?.text.trim() ?? '';
  const faults = REQUIRED.filter((local) => !root.children.some((child) => child.local === local)).map((local) => `${local} is missing`);
  if (!GUID.test(value('Id'))) faults.push('Id is no GUID');
  if (!VERSION.test(value('Version'))) faults.push('Version is not of the form 1.0.0.0');
  if (value('ProviderName').length > (LONGEST['ProviderName'] ?? 0)) faults.push('ProviderName is too long');
  if (value('Permissions') !== 'ReadWriteDocument') faults.push('Permissions do not let us write');
  const sets = descendants(root, ({ local, attributes }) => local === 'Set' && attributes['Name'] === 'ExcelApi').map(
    ({ attributes }) => attributes['MinVersion'],
  );
  if (sets.length === 0 || sets.some((version) => version !== floor)) faults.push(`Requirements differ from the code's floor ${floor}`);
  const hosts = descendants(root, ({ local }) => local === 'Host').map(({ attributes }) => attributes['Name'] ?? attributes['xsi:type']);
  if (hosts.length !== 2 || hosts.some((host) => host !== 'Workbook'))
    faults.push('Hosts must name Workbook in the base part and in the overrides');
  for (const local of ['DisplayName', 'Description']) {
    const element = root.children.find((child) => child.local === local);
    const texts = element ? [element.attributes['DefaultValue'], ...element.children.map(({ attributes }) => attributes['Value'])] : [];
    if (texts.some((text) => text === undefined || text === '' || text.length > (LONGEST[local] ?? 0)))
      faults.push(`${local} is empty or too long`);
  }
  return faults;
}

function addressFaults(root: XmlElement, { imageSize, pageExists }: ManifestFacts): string[] {
  const carriers = descendants(root, ({ local }) =>
    ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Image', 'Url'].includes(local),
  );
  return carriers.flatMap(({ local, attributes: { DefaultValue: url, id } }) => {
    if (url === undefined) return [];
    const faults = url.startsWith('https://') ? [] : [`${url} is not https`];
    if (!url.endsWith('.png')) return pageExists(url) ? faults : [...faults, `${url} is not built`];
    const size = imageSize(url);
    if (!size) return [...faults, `${url} does not exist`];
    const wanted = local === 'IconUrl' ? 32 : local === 'HighResolutionIconUrl' ? 64 : Number(/\d+$/.exec(id ?? '')?.[0]);
    return size[0] === wanted && size[1] === wanted ? faults : [...faults, `${url} is not ${String(wanted)} pixels wide and high`];
  });
}

function resourceFaults(root: XmlElement): string[] {
  const resources = descendants(root, ({ local }) => ['Image', 'Url', 'String'].includes(local));
  const ids = resources.map(({ attributes }) => attributes['id'] ?? '').filter((id) => id !== '');
  const used = descendants(root, ({ attributes }) => 'resid' in attributes).map(({ attributes }) => attributes['resid'] ?? '');
  const faults = [
    ...used.filter((id) => !ids.includes(id)).map((id) => `${id} is not among the resources`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `${id} is not used`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} stands twice among the resources`),
    ...ids.filter((id) => id.length > (LONGEST['resid'] ?? 0)).map((id) => `${id} is too long an id`),
  ];
  for (const group of descendants(root, ({ local }) => local === 'ShortStrings' || local === 'LongStrings')) {
    for (const text of group.children.flatMap((each) => [
      each.attributes['DefaultValue'] ?? '',
      ...each.children.map(({ attributes }) => attributes['Value'] ?? ''),
    ])) {
      if (text === '' || text.length > (LONGEST[group.local] ?? 0)) faults.push(`a text of ${group.local} is empty or too long: ${text}`);
    }
  }
  for (const icon of descendants(root, ({ local }) => local === 'Icon')) {
    const sizes = icon.children.map(({ attributes }) => attributes['size'] ?? '');
    if (sizes.join() !== ICON_SIZES.join()) faults.push(`an icon has the sizes ${sizes.join()} and not ${ICON_SIZES.join()}`);
    for (const { attributes } of icon.children)
      if (!attributes['resid']?.endsWith(`.${attributes['size'] ?? ''}`))
        faults.push(`${attributes['resid'] ?? ''} stands for size ${attributes['size'] ?? ''}`);
  }
  return faults;
}

/** Every text for people has its English words too. */
function localeFaults(root: XmlElement): string[] {
  const texts = descendants(
    root,
    ({ local, attributes }) => ['String', 'DisplayName', 'Description'].includes(local) && 'DefaultValue' in attributes,
  );
  return texts
    .filter(({ children }) => !children.some(({ local, attributes }) => local === 'Override' && attributes['Locale'] === 'en-US'))
    .map(({ attributes }) => `${attributes['DefaultValue'] ?? ''} has no en-US words`);
}
