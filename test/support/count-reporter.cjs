/** Ends the test run with the one line that scripts read: "N passed, N failed". */
module.exports = class CountReporter {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    // After Jest's own summary, which it prints on stderr when this hook has returned.
    process.on('exit', () => process.stdout.write(`${results.numPassedTests} passed, ${failed} failed\n`));
  }
};
