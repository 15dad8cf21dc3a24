import { Requests } from '#operations/request';
import { ProblemError } from '../http/problem-error.ts';
import { Sessions } from '#accounts/session';
import type { ProcessLoadView, SessionCountView } from '#contracts/running';
import { roles } from '#domain/schema';
import type { AccountsPool } from '../identity/identity.ts';
import type { Lanes } from '../lanes/lanes.ts';
import type { ResponseCache } from '../response-cache/response-cache.ts';
import { LoopLateness } from './lateness.ts';

/** Parts of the process that those who run it look at. What is left out has no load. */
export interface RunningParts {
  readonly accounts?: AccountsPool | undefined;
  readonly answering?: { readonly lanes: Lanes; readonly cache: ResponseCache } | undefined;
}

/** The process as those who run it see it: its load, and who is signed in, by role. */
export class Running {
  readonly #parts: RunningParts;
  readonly #sessions: Sessions | undefined;
  readonly #requests: Requests | undefined;
  readonly #lateness = new LoopLateness();
  readonly #since = new Date(performance.timeOrigin);

  constructor(parts: RunningParts = {}) {
    this.#parts = parts;
    const { accounts } = parts;
    this.#sessions = accounts && new Sessions(accounts);
    this.#requests =
      accounts &&
      new Requests(async <Row>(sql: string, values: unknown[]) => {
        return (await accounts.query(sql, values)).rows as Row[];
      });
  }

  /** Requests to the projector, open as the role that may ask. Throws `read-only` where no accounts are kept. */
  get requests(): Requests {
    if (this.#requests) return this.#requests;
    throw new ProblemError('read-only', 'No accounts are kept here (ACCOUNTS_URL).');
  }

  load(): ProcessLoadView {
    const { lanes, cache } = this.#parts.answering ?? {};
    const { rss, heapUsed } = process.memoryUsage();
    return {
      since: this.#since.toISOString(),
      lanes: lanes?.load ?? [],
      lateness: this.#lateness.show(),
      memoryBytes: rss,
      heapBytes: heapUsed,
      keptAnswers: cache?.size.answers ?? 0,
      keptBytes: cache?.size.bytes ?? 0,
    };
  }

  /** Sessions by role, those without any left out; undefined where no accounts are kept. Rejects with what `pg` says. */
  async sessions(): Promise<readonly SessionCountView[] | undefined> {
    const counted = await this.#sessions?.countByRole();
    return (
      counted &&
      roles.flatMap((role) => {
        const sessions = counted.get(role) ?? 0;
        return sessions > 0 ? [{ role, sessions }] : [];
      })
    );
  }

  /** Measures no more. */
  onApplicationShutdown(): void {
    this.#lateness.stop();
  }
}
