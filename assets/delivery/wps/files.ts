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

/**
 * Our own element in a publish.xml, with the blank before it: as we write it, or as WPS did when the add-in was
 * installed by one click. The dialects of .NET and JavaScript read it alike.
 */
export const OWN_ELEMENT = String.raw`\s*<jsplugin(online)?\s[^<>]*\bname=[\x22\x27]${NAME}[\x22\x27][^<>]*?(/>|>\s*</jsplugin(online)?>)`;

/** Puts our element into the publish.xml that is there, in place of a former one of ours; those of others stay. PowerShell, for cmd has no way with text. */
const WINDOWS_MERGE = [
  String.raw`$p=$env:TARGET+'\publish.xml'; $own='${OWN_ELEMENT}';`,
  `$line=[regex]::Match([IO.File]::ReadAllText($env:SOURCE),$own).Value.Trim();`,
  String.raw`$t=[regex]::Replace([IO.File]::ReadAllText($p),$own,''); $t=[regex]::Replace($t,'<jsplugins\s*/>','<jsplugins></jsplugins>');`,
  `$i=$t.LastIndexOf('</jsplugins>'); if ($i -lt 0) { exit 3 };`,
  `$n=[Environment]::NewLine; $t=$t.Substring(0,$i).TrimEnd()+$n+'  '+$line+$n+$t.Substring($i);`,
  `[IO.File]::Copy($p,$p+'.bak',$true); [IO.File]::WriteAllText($p,$t,(New-Object Text.UTF8Encoding $false))`,
].join(' ');

/** Copies the offline folder to its place, takes those of former versions away and enters it in publish.xml. */
export function windowsInstaller(version: string): string {
  const folder = offlineFolder(version);
  return [
    '@echo off',
    'chcp 65001 >nul',
    'setlocal',
    `set "TARGET=${FOLDERS.windows}"`,
    'set "SOURCE=%~dp0jsaddons\\publish.xml"',
    'if not exist "%TARGET%" mkdir "%TARGET%"',
    `for /d %%d in ("%TARGET%\\${NAME}_*") do rd /s /q "%%d"`,
    `xcopy /e /i /y /q "%~dp0jsaddons\\${folder}" "%TARGET%\\${folder}" >nul || goto failed`,
    'if exist "%TARGET%\\publish.xml" (',
    `  powershell -NoProfile -ExecutionPolicy Bypass -Command "${WINDOWS_MERGE}" || goto byhand`,
    '  goto done',
    ')',
    'copy /y "%SOURCE%" "%TARGET%\\publish.xml" >nul || goto failed',
    ':done',
    'echo 已安装。请关闭全部 WPS 窗口，再打开 WPS 表格。',
    'goto end',
    ':byhand',
    'echo 没能自动登记，请按“安装说明.html”把一行内容加到下面的文件里，其中旧的一行先删去：',
    'echo %TARGET%\\publish.xml',
    'goto end',
    ':failed',
    'echo 没有装成：请确认对下面的文件夹有写入权限。',
    'echo %TARGET%',
    ':end',
    'pause',
    '',
  ].join('\r\n');
}

/** The same as {@link WINDOWS_MERGE}: reads up to each `>`, leaves our element out, writes it anew before the end. */
const LINUX_MERGE = String.raw`BEGIN { RS = ">"; own = "<jsplugin(online)?[ \t\r\n]([^<]*[ \t\r\n])?name=[\042\047]" name "[\042\047]" }
open { if ($0 ~ /<\/jsplugin/) open = 0; next }
$0 ~ own { if ($0 !~ /\/$/) open = 1; next }
/<jsplugins[ \t\r\n]*\/$/ { sub(/[ \t\r\n]*\/$/, ""); printf "%s>\n  %s\n</jsplugins>", $0, line; entered = 1; next }
/<\/jsplugins[ \t\r\n]*$/ { sub(/[ \t\r\n]*<\/jsplugins[ \t\r\n]*$/, ""); printf "%s\n  %s\n</jsplugins>", $0, line; entered = 1; next }
entered { printf "%s", $0; next }
{ printf "%s>", $0 }
END { exit entered ? 0 : 3 }`;

/** The same for UOS, Kylin and other Linux. */
export function linuxInstaller(version: string): string {
  const folder = offlineFolder(version);
  return `#!/bin/sh
set -e
here="$(cd "$(dirname "$0")" && pwd)"
target="$HOME/.local/share/Kingsoft/wps/jsaddons"
mkdir -p "$target"
rm -rf "$target/${NAME}_"*
cp -r "$here/jsaddons/${folder}" "$target/"
if [ ! -e "$target/publish.xml" ]; then
  cp "$here/jsaddons/publish.xml" "$target/publish.xml"
else
  line="$(sed -n 's/^ *\\(<jsplugin .*\\/>\\) *$/\\1/p' "$here/jsaddons/publish.xml")"
  if awk -v name="${NAME}" -v line="$line" '${LINUX_MERGE}' "$target/publish.xml" > "$target/publish.xml.new"; then
    cp "$target/publish.xml" "$target/publish.xml.bak"
    mv "$target/publish.xml.new" "$target/publish.xml"
  else
    rm -f "$target/publish.xml.new"
    echo "没能自动登记，请按“安装说明.html”把一行内容加到 $target/publish.xml，其中旧的一行先删去。"
    exit 1
  fi
fi
echo "已安装。请关闭全部 WPS 窗口，再打开 WPS 表格。"
`;
}
