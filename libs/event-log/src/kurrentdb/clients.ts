import type { KurrentDBClient } from '@kurrent/kurrentdb-client';
import { closed } from '../gathering/index.ts';
import { patiently, type Patience } from '../waking/index.ts';
import { UnusableAddress } from './address.ts';
import { ClientMissing, isPassing, unavailable } from './failures.ts';
import type { Settings } from './options.ts';
import { within } from './within.ts';

/** The last try before patience is at an end is given as long. */
const leastMilliseconds = 1_000;

/** Makes a client; left to `connect` but in specs. */
export type Connect = (url: string) => Promise<KurrentDBClient>;

/** Loads the client when it is first needed: where its native part is missing, loading throws. */
export const connect: Connect = async (url) => {
  const { KurrentDBClient: Client } = await import('@kurrent/kurrentdb-client').catch(() => {
    throw new ClientMissing();
  });
  return Client.connectionString(url);
};

/**
 * The client that is in use. One that has failed is replaced: after 'Failed to discover' its appends fail for ever,
 * though its reads go on, and some errors on the way to another leader do not make it look for the new one.
 */
export class Clients {
  #current: Promise<KurrentDBClient> | undefined;
  readonly #left: Promise<unknown>[] = [];
  #closed = false;

  constructor(
    readonly settings: Settings,
    readonly connect: Connect,
    /** Aborted once nothing is to be tried again. */
    readonly closing: AbortSignal,
  ) {}

  /** The client in use; rejects with `LogUnavailable`. Of an address that the client refuses nothing is said: it may hold a password. */
  get(): Promise<KurrentDBClient> {
    if (this.#closed) return Promise.reject(closed());
    this.#current ??= this.connect(this.settings.url).catch((error: unknown) => {
      this.#current = undefined;
      const refused = new UnusableAddress('the client refuses it; are the files there that it names?');
      throw unavailable(error instanceof ClientMissing ? error : refused);
    });
    return this.#current;
  }

  /** The answer to one question, in time. A client that fails is replaced; rejects with what it said. */
  async ask<Answer>(
    milliseconds: number,
    question: (client: KurrentDBClient) => Promise<Answer>,
  ): Promise<Answer> {
    const asked = this.get();
    const client = await asked;
    try {
      return await within(milliseconds, () => question(client));
    } catch (error) {
      if (isFailing(error)) this.#leave(asked);
      throw error;
    }
  }

  /** How long to wait, with any client, for a cluster that has no leader; `signal` ends it as closing the log does. */
  patience(signal?: AbortSignal): Patience {
    const { patienceMilliseconds, onTrouble } = this.settings;
    return {
      ...{ patienceMilliseconds, isPassing, onTrouble },
      signal: signal ? AbortSignal.any([signal, this.closing]) : this.closing,
    };
  }

  /** The answer to one question, asked again with patience; what it said last is the cause of `LogUnavailable`. */
  insist<Answer>(
    milliseconds: number,
    question: (client: KurrentDBClient) => Promise<Answer>,
    {
      signal,
      unless,
    }: { signal?: AbortSignal | undefined; unless?: (error: unknown) => Answer | undefined } = {},
  ): Promise<Answer> {
    const asked = async (left: number) => {
      try {
        return await this.ask(Math.min(milliseconds, Math.max(left, leastMilliseconds)), question);
      } catch (error) {
        const said = unless?.(error);
        if (said !== undefined) return said;
        throw unavailable(error);
      }
    };
    return patiently(asked, this.patience(signal));
  }

  /** No more of this client, if it is still the one in use. */
  replace(client: Promise<KurrentDBClient>): void {
    this.#leave(client);
  }

  /** Ends all. */
  async close(): Promise<void> {
    this.#closed = true;
    if (this.#current) this.#leave(this.#current);
    await Promise.all(this.#left);
  }

  #leave(client: Promise<KurrentDBClient>): void {
    if (client !== this.#current) return;
    this.#current = undefined;
    this.#left.push(dispose(client));
  }
}

const answers = new Set(['wrong-expected-version', 'stream-not-found']);

/** A client that was told something by the server is in order. */
const isFailing = (error: unknown): boolean =>
  isPassing(error) && !(error instanceof Error && 'type' in error && answers.has(String(error.type)));

async function dispose(client: Promise<KurrentDBClient>): Promise<void> {
  try {
    await (await client).dispose();
  } catch {
    // It never came to be, or is gone already.
  }
}
