import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const clean = { numPassedTests: 12, numFailedTests: 0, numRuntimeErrorTestSuites: 0, numPendingTests: 0 };

/** The last line of `.ci/run`, given Jest's report (`undefined`: it left none) and the exit codes of tests and checks. */
function verdict(report: object | undefined, testsExit = 0, checksExit = 0) {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-verdict-'));
  try {
    const path = join(folder, 'report.json');
    if (report) writeFileSync(path, JSON.stringify(report));
    const args = ['infra/build/verdict.mjs', path, String(testsExit), String(checksExit)];
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    return { passes: status === 0, lastLine: stdout.trimEnd().split('\n').at(-1) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the verdict of a run', () => {
  it('passes when every test and check did', () => {
    expect(verdict(clean)).toEqual({ passes: true, lastLine: '12 passed, 0 failed' });
  });
  it('fails with a test', () => {
    expect(verdict({ ...clean, numFailedTests: 2 }, 1)).toEqual({
      passes: false,
      lastLine: '12 passed, 2 failed',
    });
  });
  it('counts a spec file that could not run', () => {
    const report = { ...clean, numRuntimeErrorTestSuites: 1 };
    expect(verdict(report, 1)).toEqual({ passes: false, lastLine: '12 passed, 1 failed' });
  });
  it('fails with a check', () => {
    expect(verdict(clean, 0, 1)).toEqual({ passes: false, lastLine: '12 passed, 0 failed' });
  });
  it('fails when Jest says so for a reason of its own', () => {
    expect(verdict(clean, 1).passes).toBe(false);
  });
  it('fails when a test was skipped', () => {
    expect(verdict({ ...clean, numPendingTests: 1 }).passes).toBe(false);
  });
  it('fails without tests', () => {
    expect(verdict({ ...clean, numPassedTests: 0 })).toEqual({
      passes: false,
      lastLine: '0 passed, 0 failed',
    });
  });
  it('fails without a report', () => {
    expect(verdict(undefined, 1)).toEqual({ passes: false, lastLine: '0 passed, 0 failed' });
  });
});
