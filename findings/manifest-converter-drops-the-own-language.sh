#!/usr/bin/env bash
# office-addin-manifest-converter 0.4.1 turns an add-in's XML manifest into the unified JSON one. An add-in whose own language is Chinese
# (DefaultLocale zh-CN) and that has English beside it (Override Locale="en-US") comes out with defaultLanguageTag zh-cn over English
# names and descriptions; the Chinese ones are in no file. Every language else is kept in a file of its own, and
# without the English override Chinese is kept too. By Microsoft's schema defaultLanguageTag is the language of the strings in
# the main file, and by the XML one DefaultValue is the text of DefaultLocale. The tool says nothing of it.
# Hurts: add-ins of Chinese offices when they move to the unified manifest: officials get an English name and English buttons in a
# Chinese Excel, and the translation has to be found again in the old file.
# Source: lib/main.js of the package (the manifest is read as a user of en-US would see it);
# https://learn.microsoft.com/office/dev/add-ins/develop/convert-xml-to-json-manifest recommends the tool.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact office-addin-manifest-converter@0.4.1 >/dev/null
cat > run.cjs <<'JS'
const { readdirSync, readFileSync, writeFileSync } = require('node:fs');
const { convert } = require('office-addin-manifest-converter');
const { version } = JSON.parse(readFileSync('node_modules/office-addin-manifest-converter/package.json', 'utf8'));
const texts = (name, description) => (locale) => [`<Override Locale="${locale}" Value="${name}" />`, `<Override Locale="${locale}" Value="${description}" />`];
const japanese = texts('台帳ヘルパー', '台帳を検査')('ja-JP');
const english = texts('Ledger Helper', 'Checks ledgers')('en-US');
const manifest = (...overrides) => `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="TaskPaneApp">
  <Id>0b1f9c1e-8f4d-4a1c-9d0b-3a6f0f5d2c11</Id>
  <Version>1.0.0.0</Version>
  <ProviderName>项目办</ProviderName>
  <DefaultLocale>zh-CN</DefaultLocale>
  <DisplayName DefaultValue="台账助手">${overrides.map(([name]) => name).join('')}</DisplayName>
  <Description DefaultValue="校验台账">${overrides.map(([, description]) => description).join('')}</Description>
  <IconUrl DefaultValue="https://localhost:3000/icon-32.png" />
  <HighResolutionIconUrl DefaultValue="https://localhost:3000/icon-64.png" />
  <SupportUrl DefaultValue="https://localhost:3000/help.html" />
  <Hosts><Host Name="Workbook" /></Hosts>
  <DefaultSettings><SourceLocation DefaultValue="https://localhost:3000/taskpane.html" /></DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
</OfficeApp>`;
const converted = async (folder, xml) => {
  writeFileSync(`${folder}.xml`, xml);
  await convert(`${folder}.xml`, folder);
  const { localizationInfo, name, description } = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
  const files = readdirSync(folder).sort();
  const chinese = files.filter((file) => /台账助手|校验台账/.test(readFileSync(`${folder}/${file}`, 'utf8')));
  return { told: `${localizationInfo.defaultLanguageTag}: ${name.short}, ${description.short}`, files: files.join(', '), chinese: chinese.join(', ') || 'no file' };
};
(async () => {
  const both = await converted('both', manifest(english, japanese));
  const one = await converted('one', manifest(japanese));
  console.log(`office-addin-manifest-converter ${version}`);
  console.log(`with English and Japanese: ${both.told}; files ${both.files}; Chinese texts in ${both.chinese}`);
  console.log(`with Japanese alone: ${one.told}; files ${one.files}; Chinese texts in ${one.chinese}`);
  const lost = both.told === 'zh-cn: Ledger Helper, Checks ledgers' && both.chinese === 'no file' && both.files === 'en-us.json, ja-jp.json, manifest.json';
  process.exit(lost && one.told === 'zh-cn: 台账助手, 校验台账' && one.chinese === 'manifest.json' ? 0 : 1);
})();
JS
node run.cjs
echo "as described"
