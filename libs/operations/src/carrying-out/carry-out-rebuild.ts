import { setTimeout as delay } from 'node:timers/promises';
import type { RebuildProgress } from '#projections/runner';
import type { OperatorRequest, RequestOutcome } from '../request/operator-request.ts';
import type { RequestWork } from './request-work.ts';

/** A rebuild was to be given up, as an operator asked. */
class GivenUp extends Error {
  constructor(readonly request: OperatorRequest) {
    super('An operator asked to give it up.');
  }
}

/**
 * Makes a model anew and says how far it is, unless somebody asks meanwhile to give it up; then the live one is as it was.
 * Undefined where it was settled before its turn came.
 */
export async function carryOutRebuild(
  work: RequestWork,
  { id, projection }: OperatorRequest,
): Promise<RequestOutcome | undefined> {
  const { runner, pool, requests, signal, settle } = work;
  // Another projector may have done it since the requests were read.
  if ((await requests.openRebuild(projection))?.request.id !== id) return undefined;
  const ended = new AbortController();
  const givenUp = new AbortController();
  const watching = watch(work, projection, ended.signal, givenUp);
  const teller = new ProgressTeller((progress) => requests.tellProgress(id, progress));
  try {
    // Also where a rebuild that somebody else has begun keeps this one waiting.
    const given = await cancelRequest(work, projection);
    if (given) throw new GivenUp(given);
    await runner.rebuild(projection, AbortSignal.any([signal, givenUp.signal]), {
      progress: (progress) => teller.tell(progress),
      settle: (tx) => settle(tx, id, 'rebuilt'),
    });
    return 'rebuilt';
  } catch (error) {
    if (!(error instanceof GivenUp)) throw error;
    await pool.query(
      "INSERT INTO operations.outcome (request, outcome) SELECT unnest($1::uuid[]), 'cancelled' ON CONFLICT DO NOTHING",
      [[id, error.request.id]],
    );
    return 'cancelled';
  } finally {
    ended.abort();
    await Promise.all([watching, teller.told()]);
  }
}

/** The request of somebody who asks to give it up; undefined where there is none. */
async function cancelRequest(
  { requests }: RequestWork,
  projection: string,
): Promise<OperatorRequest | undefined> {
  const pending = await requests.pending();
  return pending.find((one) => one.action === 'cancel-rebuild' && one.projection === projection);
}

/** Looks, for as long as it takes, for somebody who asks to give it up. */
async function watch(
  work: RequestWork,
  projection: string,
  ended: AbortSignal,
  givenUp: AbortController,
): Promise<void> {
  while (!ended.aborted && !givenUp.signal.aborted) {
    const given = await cancelRequest(work, projection).catch(() => undefined);
    if (given) givenUp.abort(new GivenUp(given));
    await delay(work.everyMs, undefined, { signal: ended }).catch(() => undefined);
  }
}

/** Writes progress down, one after the other: of what comes meanwhile the newest alone. What cannot be written is left out. */
class ProgressTeller {
  readonly #write: (progress: RebuildProgress) => Promise<void>;
  #next: RebuildProgress | undefined;
  #writing: Promise<void> | undefined;

  constructor(write: (progress: RebuildProgress) => Promise<void>) {
    this.#write = write;
  }

  tell(progress: RebuildProgress): void {
    this.#next = progress;
    this.#writing ??= this.#writeAll().finally(() => (this.#writing = undefined));
  }

  /** Fulfilled when all is written. */
  async told(): Promise<void> {
    await this.#writing;
  }

  async #writeAll(): Promise<void> {
    while (this.#next !== undefined) {
      const progress = this.#next;
      this.#next = undefined;
      await this.#write(progress).catch(() => undefined);
    }
  }
}
