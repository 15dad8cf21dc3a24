import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const bin = resolve('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
const config = resolve('infra/rules/dependency-cruiser.mjs');

/** One breach: the rule, and the file that broke it. */
export interface Breach {
  readonly rule: string;
  readonly file: string;
}

/** One import between two files; paths are relative to where it was cruised. */
export interface FileImport {
  readonly from: string;
  readonly to: string;
}

interface CruiseReport {
  readonly modules: readonly {
    readonly source: string;
    readonly dependencies: readonly { readonly resolved: string }[];
  }[];
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
  };
}

/** Breaches of the boundary rules in the folders given, and every import there; paths are relative to `cwd`. */
export async function cruise(cwd: string, ...folders: string[]) {
  const args = [bin, '--config', config, '--output-type', 'json', ...folders];
  // The process exits with the number of breaches; the report on stdout is the same either way.
  const { stdout, stderr } = await run(process.execPath, args, { cwd, maxBuffer: 2 ** 28 }).catch(
    (failure: unknown) => failure as { stdout: string; stderr: string },
  );
  if (stdout === '') throw new Error(stderr);
  const { modules, summary } = JSON.parse(stdout) as CruiseReport;
  const breaches = summary.violations.map(({ from, rule }): Breach => ({ rule: rule.name, file: from }));
  const imports = modules.flatMap(({ source, dependencies }) =>
    dependencies.map(({ resolved }): FileImport => ({ from: source, to: resolved })),
  );
  return { breaches, imports };
}

/** Runs `use` on a temporary tree of the files given, with the import paths of this project and stand-ins for npm packages. */
export async function withTree<Result>(
  files: Readonly<Record<string, string>>,
  use: (root: string) => Promise<Result>,
): Promise<Result> {
  const root = await mkdtemp(join(tmpdir(), 'throughline-tree-'));
  const put = async (path: string, text: string) => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  };
  try {
    const { imports } = JSON.parse(await readFile('package.json', 'utf8')) as { imports: unknown };
    const dependencies = { edtf: '*', pg: '*', 'class-validator': '*', '@stdlib/stats': '*' };
    const devDependencies = { 'fast-check': '*' };
    await put('package.json', JSON.stringify({ type: 'module', imports, dependencies, devDependencies }));
    for (const name of ['left-behind', ...Object.keys({ ...dependencies, ...devDependencies })]) {
      await put(
        `node_modules/${name}/package.json`,
        JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
      );
      await put(`node_modules/${name}/index.js`, 'module.exports = {};');
    }
    for (const [path, text] of Object.entries(files)) await put(path, text);
    return await use(root);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
