import { readFileSync } from 'node:fs';

// node infra/build/verdict.mjs <Jest's JSON report> <exit code of the tests> <exit code of the checks>
const [reportPath, testsExit, checksExit] = process.argv.slice(2);

function read() {
  try {
    return JSON.parse(readFileSync(reportPath, 'utf8'));
  } catch {
    console.error('Jest left no report: the build failed, or Jest did not start.');
    return { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0, numPendingTests: 0 };
  }
}

const report = read();
const passed = report.numPassedTests;
// A spec file that could not run holds tests that nobody counted: it is one failure at the least.
const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;

if (report.numPendingTests > 0) console.error(`${report.numPendingTests} tests were skipped.`);
if (testsExit !== '0') console.error('The tests failed.');
if (checksExit !== '0') console.error('The checks failed.');
console.log(`${passed} passed, ${failed} failed`);

const good =
  testsExit === '0' && checksExit === '0' && passed > 0 && failed === 0 && report.numPendingTests === 0;
process.exitCode = good ? 0 : 1;
