import type { Socket } from 'node:net';
import { createInterface } from 'node:readline';
import type { LocalFailureCode } from '../failure/index.ts';

/** Where a keeper can be called, and the word that it answers to. Kept in `keeper.json`, readable by its owner alone. */
export interface KeeperAddress {
  readonly port: number;
  readonly token: string;
}

/** What a keeper is told at its start, as JSON, in its only argument. */
export interface KeeperOrder {
  readonly directory: string;
  /** For tests: the whole directory goes when the last user has left. */
  readonly disposable: boolean;
}

/** What a keeper says, a line of JSON each. */
export type FromKeeper =
  | { readonly says: 'doing'; readonly what: string }
  | { readonly says: 'ready'; readonly port: number }
  | { readonly says: 'failed'; readonly code: LocalFailureCode; readonly message: string }
  | { readonly says: 'lost'; readonly lastLines: string }
  | { readonly says: 'stopped' }
  | { readonly says: 'still-used' };

/** What a user says: the word first; and when it leaves. One that hangs up, or dies, has left too. */
export type ToKeeper = { readonly says: 'token'; readonly token: string } | { readonly says: 'leave' };

/** As it goes over the wire. */
export const asLine = (message: FromKeeper | ToKeeper | KeeperAddress): string =>
  `${JSON.stringify(message)}\n`;

/** Hands over each line that comes in, as JSON says it; what is not JSON is passed over. */
export function onEachMessage(socket: Socket, take: (message: unknown) => void): void {
  const lines = createInterface({ input: socket });
  // It repeats the errors of its socket, which has a listener of its own.
  lines.on('error', () => undefined);
  lines.on('line', (line) => {
    const message = parse(line);
    if (message !== undefined) take(message);
  });
}

/** What a line says, or undefined. */
export function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** True for what a keeper's address looks like. */
export const isKeeperAddress = (value: unknown): value is KeeperAddress =>
  typeof value === 'object' &&
  value !== null &&
  'port' in value &&
  typeof value.port === 'number' &&
  'token' in value &&
  typeof value.token === 'string';

const wordsOfKeeper: readonly unknown[] = ['doing', 'ready', 'failed', 'lost', 'stopped', 'still-used'];

/** True for what a keeper says. Only a keeper that knew the token is listened to, so the word is enough. */
export const isFromKeeper = (value: unknown): value is FromKeeper =>
  typeof value === 'object' && value !== null && 'says' in value && wordsOfKeeper.includes(value.says);

/** True for what a user says. */
export const isToKeeper = (value: unknown): value is ToKeeper =>
  typeof value === 'object' &&
  value !== null &&
  'says' in value &&
  (value.says === 'leave' || (value.says === 'token' && 'token' in value && typeof value.token === 'string'));
