import type { KurrentDBClient } from '@kurrent/kurrentdb-client';
import { logClosed } from '../append-batching/append-outcome.ts';
import type { PageSource } from '../paging/source.ts';
import { withRetries } from '../waiting/retry-policy.ts';
import { UnusableAddress } from './address.ts';
import { LogUnavailable } from '../port/errors.ts';
import { diagnosisOf } from './diagnosis.ts';
import { ClientMissing, isDenied, isTransientInKurrentDb, kurrentDbUnavailable } from './failures.ts';
import type { KurrentDbLogSettings } from './options.ts';
import { checkFiles, deniedSentence } from './refusals.ts';
import { withTimeout } from './with-timeout.ts';

/** Time for which a diagnosis of the nodes is used again. */
const diagnosisMilliseconds = 5_000;

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
  #diagnosis: { readonly at: number; readonly said: Promise<string> } | undefined;
  #closed = false;

  constructor(
    readonly settings: KurrentDbLogSettings,
    readonly connect: Connect,
    /** Aborted once nothing is to be tried again. */
    readonly closing: AbortSignal,
  ) {}

  /** The client in use; rejects with `LogUnavailable`. Of an address that the client refuses nothing is said: it may hold a password. */
  get(): Promise<KurrentDBClient> {
    if (this.#closed) return Promise.reject(logClosed());
    this.#current ??= this.#connected().catch((error: unknown) => {
      this.#current = undefined;
      const isKnown = error instanceof ClientMissing || error instanceof UnusableAddress;
      throw kurrentDbUnavailable(isKnown ? error : new UnusableAddress('the client refuses it'));
    });
    return this.#current;
  }

  async #connected(): Promise<KurrentDBClient> {
    try {
      return await this.connect(this.settings.url);
    } catch (error) {
      // The client says of no file which one it is.
      if (!(error instanceof ClientMissing)) await checkFiles(this.settings.url);
      throw error;
    }
  }

  /** The answer to one question, in time. A client that fails is replaced; rejects with what it said. */
  async ask<Answer>(
    milliseconds: number,
    question: (client: KurrentDBClient) => Promise<Answer>,
  ): Promise<Answer> {
    const asked = this.get();
    const client = await asked;
    try {
      return await withTimeout(milliseconds, () => question(client));
    } catch (error) {
      if (isFailing(error)) this.#leave(asked);
      throw error;
    }
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
        throw kurrentDbUnavailable(error);
      }
    };
    return this.#patiently(asked, signal);
  }

  /** Pages and head, waited for with patience. */
  patientSource(source: PageSource, signal?: AbortSignal): PageSource {
    return {
      head: () => this.#patiently(() => source.head(), signal),
      page: (range) => this.#patiently(() => source.page(range), signal),
    };
  }

  #patiently<Answer>(question: (left: number) => Promise<Answer>, signal?: AbortSignal): Promise<Answer> {
    const { patienceMilliseconds, onTrouble } = this.settings;
    const ends = signal ? AbortSignal.any([signal, this.closing]) : this.closing;
    const policy = { patienceMilliseconds, onTrouble, isTransient: isTransientInKurrentDb, signal: ends };
    return withRetries(question, policy).catch(async (error: unknown) => {
      throw ends.aborted ? error : await this.#explained(error);
    });
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

  /**
   * The client's error in a sentence that says what is the matter. The nodes are looked at again after a while alone.
   */
  async #explained(error: unknown): Promise<unknown> {
    if (!(error instanceof LogUnavailable) || this.#closed) return error;
    if (isDenied(error.cause)) return kurrentDbUnavailable(error, deniedSentence(this.settings.url));
    if (!isTransientInKurrentDb(error)) return error;
    const now = performance.now();
    if (!this.#diagnosis || now - this.#diagnosis.at > diagnosisMilliseconds) {
      this.#diagnosis = { at: now, said: diagnosisOf(this.settings.url) };
    }
    return kurrentDbUnavailable(error, `${await this.#diagnosis.said} Try again, with the same ids.`);
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
  isTransientInKurrentDb(error) &&
  !(error instanceof Error && 'type' in error && answers.has(String(error.type)));

async function dispose(client: Promise<KurrentDBClient>): Promise<void> {
  try {
    await (await client).dispose();
  } catch {
    // It never came to be, or is gone already.
  }
}
