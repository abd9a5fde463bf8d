/** Registry key of Excel's trusted catalogues (create-a-network-shared-folder-catalog, Office add-ins documentation). */
const KEY = 'HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs';
/** Our catalogue's own id, so that the second file takes away what the first one put in. */
const CATALOGUE = '{3c0a9d6e-71f4-4c7b-9f0e-5b2a8d1c6e49}';

/** The registry file that makes a shared folder a trusted catalogue of add-ins, shown in the menu. */
export function trustFile(share: string): Uint8Array {
  return registryFile([
    `[${KEY}\\${CATALOGUE}]`,
    `"Id"="${CATALOGUE}"`,
    `"Url"="${share.replaceAll('\\', '\\\\')}"`,
    '"Flags"=dword:00000001',
  ]);
}

/** The registry file that takes it away. */
export function distrustFile(): Uint8Array {
  return registryFile([`[-${KEY}\\${CATALOGUE}]`]);
}

/** Windows reads registry files as UTF-16 with a byte order mark; names of servers may be Chinese. */
function registryFile(lines: readonly string[]): Uint8Array {
  const text = ['\ufeffWindows Registry Editor Version 5.00', '', ...lines, ''].join('\r\n');
  return new Uint8Array(Buffer.from(text, 'utf16le'));
}
