import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { giveToOwnerOf } from '../cluster/index.ts';
import { asLine, isKeeperAddress, parse, type KeeperAddress } from './messages.ts';

const keeperFile = (directory: string): string => join(directory, 'keeper.json');

/** Where the keeper of a data directory can be called, if one was ever ready there. It may be dead. */
export async function findKeeper(directory: string): Promise<KeeperAddress | undefined> {
  const address = parse(await readFile(keeperFile(directory), 'utf8').catch(() => ''));
  return isKeeperAddress(address) ? address : undefined;
}

/** Says where the keeper can be called. */
export async function announceKeeper(directory: string, address: KeeperAddress): Promise<void> {
  const draft = `${keeperFile(directory)}.${String(process.pid)}`;
  await writeFile(draft, asLine(address), { mode: 0o600 });
  await giveToOwnerOf(directory, draft);
  await rename(draft, keeperFile(directory));
}

/** Takes it back, unless another keeper has announced itself since. */
export async function withdrawKeeper(directory: string, { token }: KeeperAddress): Promise<void> {
  if ((await findKeeper(directory))?.token === token) await rm(keeperFile(directory), { force: true });
}
