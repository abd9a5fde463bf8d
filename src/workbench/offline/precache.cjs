const { createHash } = require('node:crypto');
const { Compilation, sources } = require('webpack');

/** Files beside the scripts that the workbench asks for. */
const BESIDE = /^(?:workbench\.(?:html|webmanifest)|help\.html|guide\/.*|samples\/.*|icons\/icon-\d+\.png)$/;

/**
 * Puts before the service worker the list of all files of the workbench with their digests: what its entry loads, now or
 * later, and what lies beside. Another byte in any of them is another worker, and so a new version.
 */
class Precache {
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Precache', (compilation) => {
      // Once the names bear the digests of their contents.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'Precache', stage }, () => this.list(compilation));
    });
  }

  list(compilation) {
    const { entry, worker, serverFirst } = this.options;
    const wanted = filesOf(compilation.entrypoints.get(entry));
    const files = compilation
      .getAssets()
      .filter(({ name }) => (wanted.has(name) || BESIDE.test(name)) && !name.endsWith('.map'))
      .map(({ name, source }) => ({ url: name.split('/').map(encodeURIComponent).join('/'), integrity: `sha256-${digest(source.buffer(), 'base64')}` }))
      .sort((one, other) => (one.url < other.url ? -1 : 1));
    const version = digest(JSON.stringify(files), 'hex').slice(0, 12);
    const build = `const BUILD=${JSON.stringify({ version, files, serverFirst })};\n`;
    compilation.updateAsset(worker, (script) => new sources.ConcatSource(build, script));
  }
}

/** Names of all files of an entry and of what it may load later. */
function filesOf(group, seen = new Set(), files = new Set()) {
  if (seen.has(group)) return files;
  seen.add(group);
  for (const chunk of group.chunks) for (const file of [...chunk.files, ...chunk.auxiliaryFiles]) files.add(file);
  for (const child of group.childrenIterable) filesOf(child, seen, files);
  return files;
}

function digest(content, encoding) {
  return createHash('sha256').update(content).digest(encoding);
}

module.exports = { Precache };
