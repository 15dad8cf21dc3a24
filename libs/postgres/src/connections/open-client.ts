import type pg from 'pg';
import { busySessionLister } from './busy-sessions.ts';
import { BoundedClient } from './bounded-client.ts';
import { LineLost } from './answer-watchdog.ts';
import { LostSessions } from './lost-sessions.ts';
import { clientConfig, limitsOf, type ConnectionOptions } from './connection-options.ts';

/**
 * Connects once. Rejects with what the driver says where that cannot be done within five seconds. When `signal` aborts,
 * the line is cut, whatever it waits for.
 */
export async function openClient(options: ConnectionOptions, signal?: AbortSignal): Promise<pg.Client> {
  signal?.throwIfAborted();
  const config = clientConfig(options);
  const { statementMs } = limitsOf(options);
  const client = new BoundedClient(config, {
    statementMs,
    listBusySessions: busySessionLister(config),
    lostSessions: new LostSessions(config),
  });
  client.on('error', options.onTrouble ?? (() => undefined));
  const stop = () => client.cut(new LineLost('The connection was closed.'));
  signal?.addEventListener('abort', stop);
  client.once('end', () => signal?.removeEventListener('abort', stop));
  try {
    await client.connect();
  } catch (error) {
    client.cut(new LineLost('It was not opened.'));
    throw error;
  }
  return client;
}
