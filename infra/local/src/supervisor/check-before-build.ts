import { findNativeParts } from '../cluster/native-parts.ts';
import { platformSettings } from '../settings/platform-config.ts';
import { alreadyRunning, findRunningSupervisor } from './running-file.ts';

/**
 * Finds what would go wrong anyhow, before anything is built: that Throughline runs here already, whose files the
 * build would replace, or that PostgreSQL is not there. Run from the sources. Rejects with a `LocalFailure`.
 */
export async function checkBeforeBuild(): Promise<void> {
  const { directory, databaseUrl } = platformSettings();
  const running = await findRunningSupervisor(directory);
  if (running !== undefined) throw alreadyRunning(running);
  if (databaseUrl === undefined) await findNativeParts();
}
