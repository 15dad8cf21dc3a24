import * as fc from 'fast-check';
import type { CheckResult } from '../own-cluster/report.ts';
import type { FuzzedApi } from './fuzzed-api.ts';
import { judgeBy, reachedHandler, type FuzzAnswer } from './judge.ts';
import { operationsOf, type Operation } from './operations.ts';
import { brokenRequest, fittingRequest, type Request } from './requests.ts';

/** The amount to ask, and of which routes; all of them when left out. */
export interface FuzzOrder {
  readonly requests: number;
  readonly seed: number;
  readonly only?: (operation: Operation) => boolean;
  /** Told what is wrong with an answer, and what was asked. */
  readonly onWrong?: (sentence: string) => void;
}

const atOnce = 8;
/** Of a hundred requests, so many are broken in one place. */
const brokenOfHundred = 15;
/** At least this share is to reach a handler: a check that is always turned away at the door shows nothing. */
const shareToReach = 0.8;
/** They say that it is not ready, with 503, while the read models catch up: that is their answer. */
const saysWhetherReady = ['/health', '/health/ready'];
/** An answer without an end, which has a check of its own. */
const neverEnds = '/api/events';

/** Asks what the document says may be asked, and now and then what it does not; judges every answer by the document. */
export async function fuzz(
  api: FuzzedApi,
  { requests, seed, only = () => true, onWrong = () => undefined }: FuzzOrder,
): Promise<CheckResult> {
  const notAsked = [...saysWhetherReady, neverEnds];
  const operations = api.operations.filter((one) => !notAsked.includes(one.path) && only(one));
  const making = { schemas: api.schemas, pool: api.pool };
  const any = fc.oneof(
    ...operations.map((operation) =>
      fc.oneof(
        { weight: 100 - brokenOfHundred, arbitrary: fittingRequest(operation, making) },
        { weight: brokenOfHundred, arbitrary: brokenRequest(operation, making) },
      ),
    ),
  );
  const tally = new Tally(api, onWrong);
  const waiting = fc.sample(any, { numRuns: requests, seed }).values();
  const asking = async () => {
    for (const request of waiting) tally.add(request, await cameOf(api, request));
  };
  await Promise.all(Array.from({ length: atOnce }, asking));
  return tally.part(missingIn(api));
}

const cameOf = (api: FuzzedApi, request: Request): Promise<FuzzAnswer> =>
  api.send(request).catch((error: unknown) => ({
    status: 599,
    contentType: '',
    body: `no answer: ${error instanceof Error ? `${error.message} ${String(error.cause)}` : ''}`,
  }));

/** Routes that the product has and its document does not tell of. */
export function missingIn({ document, routes }: Pick<FuzzedApi, 'document' | 'routes'>): readonly string[] {
  const told = new Set(operationsOf(document).map(({ method, path }) => `${method} ${path}`));
  return routes.filter((route) => !told.has(route));
}

/** Counts answers, and what is wrong with them. */
class Tally {
  readonly #judge: ReturnType<typeof judgeBy>;
  readonly #byStatus = new Map<number, number>();
  readonly #routes = new Set<string>();
  readonly #onWrong: (sentence: string) => void;
  #wrong = 0;
  #reached = 0;
  #tried = 0;

  constructor({ document }: Pick<FuzzedApi, 'document'>, onWrong: (sentence: string) => void) {
    this.#judge = judgeBy(document);
    this.#onWrong = onWrong;
  }

  add(request: Request, came: FuzzAnswer): void {
    this.#tried++;
    this.#byStatus.set(came.status, (this.#byStatus.get(came.status) ?? 0) + 1);
    if (reachedHandler(came)) {
      this.#reached++;
      this.#routes.add(`${request.operation.method} ${request.operation.path}`);
    }
    const wrong = this.#judge(request, came);
    if (wrong === undefined) return;
    this.#wrong++;
    const { address, as, headers, body, broken } = request;
    this.#onWrong(`${wrong} Asked: ${JSON.stringify({ address, as, headers, body, broken })}`);
  }

  part(missing: readonly string[]): CheckResult {
    const share = this.#reached / this.#tried;
    const statuses = [...this.#byStatus].toSorted(([a], [b]) => a - b);
    const of = (fits: (status: number) => boolean) =>
      statuses.reduce((sum, [status, count]) => (fits(status) ? sum + count : sum), 0);
    return {
      tried: this.#tried,
      failed: this.#wrong + missing.length + (share < shareToReach ? 1 : 0),
      figures: {
        reachedPct: Math.floor(share * 1000) / 10,
        routesReached: this.#routes.size,
        faults5xx: of((status) => status >= 500),
        otherThanDeclared: this.#wrong,
        routesMissing: missing.length,
        ...Object.fromEntries(statuses.map(([status, count]) => [`status${String(status)}`, count])),
      },
    };
  }
}
