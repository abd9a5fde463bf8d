/**
 * `MUTATION_ROOM=progress npm run mutation`: mutants of one room, each tried against the tests that say what the room means.
 * Scores, survivors and their reasons: docs/mutation-scores.md. `MUTATION_FILE` and `MUTATION_TESTS` (`ledger/dates`, without the
 * ending) narrow it to a file and the tests that are about it: seconds a mutant become fractions.
 */
const ROOMS = {
  progress: { files: 'src/progress', tests: ['progress/*', 'registers/rules'] },
  cells: { files: 'src/ledger/cells', tests: ['ledger/*', 'corpus/corpus'] },
  header: { files: 'src/ledger/header', tests: ['ledger/*', 'corpus/*', 'registers/{recognise,corrections}'] },
  rows: { files: 'src/ledger/rows', tests: ['ledger/*', 'corpus/*'] },
  checks: { files: 'src/checks', tests: ['checks/**/*', 'registers/rules'] },
  formula: { files: 'src/sheets/formula', tests: ['sheets/*', 'registers/formulas'] },
};
const tests = process.env.MUTATION_TESTS;
const name = process.env.MUTATION_ROOM ?? 'progress';
const room = ROOMS[name];
if (!room) throw new Error(`MUTATION_ROOM is one of ${Object.keys(ROOMS).join(', ')}`);

export default {
  testRunner: 'jest',
  coverageAnalysis: 'perTest',
  mutate: [process.env.MUTATION_FILE ?? `${room.files}/**/*.ts`],
  jest: {
    enableFindRelatedTests: false,
    config: { testMatch: (tests === undefined ? room.tests : [tests]).map((each) => `<rootDir>/test/${each}.test.ts`) },
  },
  // Swc takes the types away; tables of words are tried by whole runs alone and left out.
  disableTypeChecks: false,
  ignoreStatic: true,
  ignorePatterns: ['dist', 'release', 'assets/screenshots', 'docs'],
  thresholds: { high: 90, low: 80, break: null },
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { reportTests: false },
  jsonReporter: { fileName: `dist/mutation/${name}.json` },
  tempDirName: 'dist/stryker',
  concurrency: 1,
  timeoutMS: 60_000,
};
