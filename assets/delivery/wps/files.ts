/** The add-in's name in WPS's own files: letters only, so that folders and addresses stay plain everywhere. */
export const NAME = 'xmtz';

/** `jsplugins.xml`: what an enterprise's oem.ini points to; WPS loads the add-in from the server. */
export function pluginsFile(address: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<jsplugins>\n  <jspluginonline name="${NAME}" type="et" url="${address}/" enable="enable_dev" install="null"/>\n</jsplugins>\n`;
}

/** Lines of the administrator's oem.ini, in the folder office6/cfgs of WPS. */
export function oemLines(address: string): string {
  return `[Support]\nJsApiPlugin=true\nJsApiShowWebDebugger=false\n\n[Server]\nJSPluginsServer=${address}/jsplugins.xml\n`;
}

/** Folder of an offline add-in: WPS wants the version in its name. */
export function offlineFolder(version: string): string {
  return `${NAME}_${version}`;
}

/** `publish.xml` beside that folder: WPS loads the add-in from the disk. */
export function publishFile(version: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<jsplugins>\n  <jsplugin name="${NAME}" type="et" url="${offlineFolder(version)}" version="${version}" enable="enable_dev" install="null"/>\n</jsplugins>\n`;
}

/** Where WPS looks for offline add-ins of one user. */
export const FOLDERS = {
  windows: '%APPDATA%\\kingsoft\\wps\\jsaddons',
  linux: '~/.local/share/Kingsoft/wps/jsaddons',
} as const;

/** Copies the offline folder to its place; a publish.xml of other add-ins is not written over. */
export function windowsInstaller(version: string): string {
  const folder = offlineFolder(version);
  return [
    '@echo off',
    'chcp 65001 >nul',
    'setlocal',
    `set "TARGET=${FOLDERS.windows}"`,
    'if not exist "%TARGET%" mkdir "%TARGET%"',
    `xcopy /e /i /y /q "%~dp0jsaddons\\${folder}" "%TARGET%\\${folder}" >nul || goto failed`,
    'if exist "%TARGET%\\publish.xml" (',
    `  findstr /c:"name=\\"${NAME}\\"" "%TARGET%\\publish.xml" >nul && goto done`,
    '  echo 这台电脑的 WPS 已装有别的加载项，请按“安装说明.html”把一行内容加到：',
    '  echo %TARGET%\\publish.xml',
    '  goto end',
    ')',
    'copy /y "%~dp0jsaddons\\publish.xml" "%TARGET%\\publish.xml" >nul || goto failed',
    ':done',
    'echo 已安装。请关闭全部 WPS 窗口，再打开 WPS 表格。',
    'goto end',
    ':failed',
    'echo 没有装成：请确认对下面的文件夹有写入权限。',
    'echo %TARGET%',
    ':end',
    'pause',
    '',
  ].join('\r\n');
}

/** The same for UOS, Kylin and other Linux. */
export function linuxInstaller(version: string): string {
  const folder = offlineFolder(version);
  return `#!/bin/sh
set -e
here="$(cd "$(dirname "$0")" && pwd)"
target="$HOME/.local/share/Kingsoft/wps/jsaddons"
mkdir -p "$target"
rm -rf "$target/${folder}"
cp -r "$here/jsaddons/${folder}" "$target/"
if [ ! -e "$target/publish.xml" ]; then
  cp "$here/jsaddons/publish.xml" "$target/publish.xml"
elif ! grep -q 'name="${NAME}"' "$target/publish.xml"; then
  echo "这台电脑的 WPS 已装有别的加载项，请按“安装说明.html”把一行内容加到：$target/publish.xml"
  exit 1
fi
echo "已安装。请关闭全部 WPS 窗口，再打开 WPS 表格。"
`;
}
