import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { giveToOwnerOf } from '../cluster/cluster-files.ts';
import { asLine, isDaemonAddress, parseMessage, type DaemonAddress } from './messages.ts';

const daemonFile = (directory: string): string => join(directory, 'keeper.json');

/** Address of the data directory's daemon, if one was ever ready there. It may be dead. */
export async function findDaemon(directory: string): Promise<DaemonAddress | undefined> {
  const address = parseMessage(await readFile(daemonFile(directory), 'utf8').catch(() => ''));
  return isDaemonAddress(address) ? address : undefined;
}

/** Says where the daemon can be called. */
export async function announceDaemon(directory: string, address: DaemonAddress): Promise<void> {
  const draft = `${daemonFile(directory)}.${String(process.pid)}`;
  await writeFile(draft, asLine(address), { mode: 0o600 });
  await giveToOwnerOf(directory, draft);
  await rename(draft, daemonFile(directory));
}

/** Takes it back, unless another daemon has announced itself since. */
export async function withdrawDaemon(directory: string, { token }: DaemonAddress): Promise<void> {
  if ((await findDaemon(directory))?.token === token) await rm(daemonFile(directory), { force: true });
}
