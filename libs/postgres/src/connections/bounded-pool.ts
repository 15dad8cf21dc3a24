import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { closingMs } from '../limits/limits.ts';
import { busySessionLister } from './busy-sessions.ts';
import { BoundedClient, type BoundedClientOptions } from './bounded-client.ts';
import { LineLost } from './answer-watchdog.ts';
import { LostSessions } from './lost-sessions.ts';
import { clientConfig, limitsOf, type ConnectionOptions } from './connection-options.ts';

const lookAgainMs = 20;

/** An order of several connections. */
export interface PoolOptions extends ConnectionOptions {
  /** Connections, at most; opened when they are first needed. */
  readonly most: number;
}

/** The pools of this process. */
const pools = new Set<BoundedPool>();

/**
 * A pool of bounded clients. One line that carries nothing any more speaks for all that nobody uses, of every pool of this
 * process: they are made anew, or each question would find out for itself, pool after pool.
 */
export class BoundedPool extends pg.Pool {
  readonly #open: Set<BoundedClient>;
  readonly #unused = new Set<BoundedClient>();
  readonly #lostSessions: LostSessions;

  constructor(options: PoolOptions) {
    const config = clientConfig(options);
    const open = new Set<BoundedClient>();
    const bounds: BoundedClientOptions = {
      statementMs: limitsOf(options).statementMs,
      listBusySessions: busySessionLister(config),
      lostSessions: new LostSessions(config),
      onCut: () => {
        for (const pool of pools) pool.#cutUnused();
      },
    };
    const Client = class extends BoundedClient {
      constructor(each: pg.ClientConfig) {
        super(each, bounds);
        open.add(this);
        this.once('end', () => open.delete(this));
      }
    };
    super({
      ...config,
      max: options.most,
      // Kept: a goodbye that is lost on the way leaves its session on the server, and nobody to know of it.
      idleTimeoutMillis: 0,
      Client: Client as unknown as new () => pg.ClientBase,
    });
    this.#open = open;
    this.#lostSessions = bounds.lostSessions;
    pools.add(this);
    // Without a listener an unused connection that is lost ends the process.
    this.on('error', options.onTrouble ?? (() => undefined));
    this.on('release', (_error, client) => this.#unused.add(client as unknown as BoundedClient));
    this.on('acquire', (client) => this.#unused.delete(client as unknown as BoundedClient));
    this.on('remove', (client) => this.#unused.delete(client as unknown as BoundedClient));
  }

  /** Gives what was asked two seconds, then cuts it. Fulfilled when every connection is closed. */
  override end(): Promise<void>;
  override end(callback: () => void): void;
  override end(callback?: () => void): Promise<void> | undefined {
    const ended = this.#end();
    if (!callback) return ended;
    void ended.then(callback, callback);
    return undefined;
  }

  async #end(): Promise<void> {
    pools.delete(this);
    this.#lostSessions.close();
    const until = performance.now() + closingMs;
    // The pool would leave those that wait for a connection to their timeouts (pg-pool 3.14).
    while (this.#isBusy() && performance.now() < until) await delay(lookAgainMs);
    const closed = [...this.#open].map((client) => new Promise((done) => client.once('end', done)));
    const ended = super.end();
    if (this.#isBusy())
      for (const client of this.#open) client.cut(new LineLost('The connection was closed.'));
    // Nor does it wait for the sockets.
    await Promise.all([ended, ...closed]);
  }

  #isBusy(): boolean {
    return this.waitingCount > 0 || this.totalCount > this.idleCount;
  }

  #cutUnused(): void {
    const sessions = [...this.#unused].flatMap(({ session }) => session);
    for (const client of this.#unused)
      client.cut(new LineLost('The line to the database carried nothing any more.'));
    this.#lostSessions.add(sessions);
  }
}
