import type { Socket } from 'node:net';
import { createInterface } from 'node:readline';
import type { LocalFailureCode } from '../failure/local-failure.ts';

/**
 * Address of a daemon: its port, and the token that it answers to. Kept in `keeper.json`, readable by its owner
 * alone.
 */
export interface DaemonAddress {
  readonly port: number;
  readonly token: string;
}

/** Options of a daemon, as JSON in its only argument. */
export interface DaemonOptions {
  readonly directory: string;
  /** For tests: the whole directory goes when the last user has left. */
  readonly disposable: boolean;
}

/** Message from a daemon to its clients, a line of JSON. */
export type DaemonMessage =
  | { readonly says: 'doing'; readonly what: string }
  | { readonly says: 'ready'; readonly port: number }
  | { readonly says: 'failed'; readonly code: LocalFailureCode; readonly message: string }
  | { readonly says: 'lost'; readonly lastLines: string }
  | { readonly says: 'stopped' }
  | { readonly says: 'still-used' };

/** Message from a client: the token first; and when it leaves. One that hangs up, or dies, has left too. */
export type ClientMessage = { readonly says: 'token'; readonly token: string } | { readonly says: 'leave' };

/** As it goes over the wire. */
export const asLine = (message: DaemonMessage | ClientMessage | DaemonAddress): string =>
  `${JSON.stringify(message)}\n`;

/** Hands over each line that comes in, as JSON says it; what is not JSON is passed over. */
export function onEachMessage(socket: Socket, take: (message: unknown) => void): void {
  const lines = createInterface({ input: socket });
  // It repeats the errors of its socket, which has a listener of its own.
  lines.on('error', () => undefined);
  lines.on('line', (line) => {
    const message = parseMessage(line);
    if (message !== undefined) take(message);
  });
}

/** Value of a line of JSON; undefined where it is none. */
export function parseMessage(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** True for what a daemon's address looks like. */
export const isDaemonAddress = (value: unknown): value is DaemonAddress =>
  typeof value === 'object' &&
  value !== null &&
  'port' in value &&
  typeof value.port === 'number' &&
  'token' in value &&
  typeof value.token === 'string';

const daemonStates: readonly unknown[] = ['doing', 'ready', 'failed', 'lost', 'stopped', 'still-used'];

/** True for what a daemon says. Only a daemon that knew the token is listened to, so the word is enough. */
export const isDaemonMessage = (value: unknown): value is DaemonMessage =>
  typeof value === 'object' && value !== null && 'says' in value && daemonStates.includes(value.says);

/** True for what a user says. */
export const isClientMessage = (value: unknown): value is ClientMessage =>
  typeof value === 'object' &&
  value !== null &&
  'says' in value &&
  (value.says === 'leave' || (value.says === 'token' && 'token' in value && typeof value.token === 'string'));
