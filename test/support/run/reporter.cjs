const { spawn } = require('node:child_process');
const { join } = require('node:path');

/** What is asked of the whole source, once in a run, beside the tests. */
const TOOLS = {
  'types are sound': ['typescript/bin/tsc', '--noEmit'],
  'imports follow the arrows and every lint rule holds': ['eslint/bin/eslint.js', '.', '--max-warnings=0'],
};
/** The slowest that are named. */
const NAMED = 10;

/**
 * Runs types and lint beside the tests of a whole run, names the slowest files and tests, and ends with the one line that
 * scripts read: "N passed, N failed".
 */
module.exports = class Reporter {
  constructor({ testPathPatterns, rootDir }) {
    this.whole = testPathPatterns.patterns.length === 0;
    this.rootDir = rootDir;
    this.tools = [];
  }

  onRunStart() {
    if (this.whole) this.tools = Object.entries(TOOLS).map(([name, command]) => ask(name, command, this.rootDir));
  }

  async onRunComplete(_contexts, results) {
    if (this.whole) nameSlowest(results, this.rootDir);
    const answers = await Promise.all(this.tools);
    for (const { name, complaint } of answers) process.stderr.write(complaint === '' ? `✓ ${name}\n` : `✕ ${name}\n${complaint}\n`);
    const complaints = answers.filter(({ complaint }) => complaint !== '').length;
    this.complained = complaints > 0;
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites + complaints;
    const passed = results.numPassedTests + answers.length - complaints;
    // After Jest's own summary, which it prints on stderr when this hook has returned.
    process.on('exit', () => process.stdout.write(`${passed} passed, ${failed} failed\n`));
  }

  /** An error here makes the whole run fail. */
  getLastError() {
    return this.complained ? new Error('types or lint: see above') : undefined;
  }
};

/** What a tool says when it is not content; empty when it is. */
function ask(name, [program, ...options], cwd) {
  return new Promise((answered) => {
    const tool = spawn(process.execPath, [join(cwd, 'node_modules', program), ...options], { cwd });
    let said = '';
    for (const stream of [tool.stdout, tool.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
    tool.on('error', (error) => answered({ name, complaint: error.message }));
    tool.on('close', (status) => answered({ name, complaint: status === 0 ? '' : said || `exit ${status}` }));
  });
}

function nameSlowest({ testResults }, rootDir) {
  const relative = (path) => path.slice(rootDir.length + 1);
  const files = testResults.map(({ testFilePath, perfStats }) => [perfStats.runtime, relative(testFilePath)]);
  const tests = testResults.flatMap(({ testFilePath, testResults: all }) =>
    all.map(({ duration, fullName }) => [duration ?? 0, `${relative(testFilePath)}: ${fullName}`]),
  );
  for (const [what, all] of Object.entries({ files, tests })) {
    process.stderr.write(`\nSlowest ${what}\n`);
    for (const [ms, name] of all.sort(([a], [b]) => b - a).slice(0, NAMED))
      process.stderr.write(`${(ms / 1000).toFixed(1).padStart(7)} s  ${name}\n`);
  }
}
