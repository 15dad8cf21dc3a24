import type { FastifyRequest } from 'fastify';
import { clocksIn, hasUnreadableClock, pages, type PageAddress, type PageSubject } from '#contracts/page';
import type { PageQueries, PageSubjectQuestion } from '#read-models/page';
import { reportProblem } from '../http/problem-filter.ts';
import type { Lanes } from '../lanes/lanes.ts';
import { rateLimitKeyOf } from '../limits/rate-limit-key.ts';
import { replayOf } from '../replay/replay-of.ts';
import type { Today } from '../today/today.ts';

/** Parts by which it is found what pages are about. */
export interface PageReading {
  readonly queries: PageQueries;
  readonly today: Today;
  /** Left out: as many are looked for at once as are asked for. */
  readonly lanes?: Lanes;
}

/** The status of a page, and what it is about where that is found. */
export interface FoundPage {
  readonly status: number;
  readonly subject?: PageSubject;
}

/** Time that a page waits for what it is about, before it goes out without. */
const patienceMs = 2_000;
const ofItsOwn: FoundPage = { status: 200 };
const cannotBeAsked: FoundPage = { status: 503 };

/**
 * Finds what a page is about, at the clocks of its address: 404 where nothing of that name is on record, 410 where it was
 * taken back, 400 where the clocks cannot be those of an answer. Where the database does not answer in time it is 503, and
 * the page comes all the same.
 */
export async function findSubject(
  request: FastifyRequest,
  address: PageAddress,
  query: URLSearchParams,
  reading: PageReading | undefined,
): Promise<FoundPage> {
  if (pages[address.page].timeless !== true && hasUnreadableClock(query)) return { status: 400 };
  const wanted = subjectOf(address, query);
  if (wanted === undefined || reading === undefined) return ofItsOwn;
  const question = { ...wanted, replay: replayOf(clocksIn(query)), today: reading.today.inLondon() };
  const finding = ask(request, question, reading).catch((error: unknown): FoundPage => {
    const { problem } = reportProblem(error, request);
    return { status: problem.status === 429 ? 503 : problem.status };
  });
  const { promise: late, resolve } = Promise.withResolvers<FoundPage>();
  const waiting = setTimeout(resolve, patienceMs, cannotBeAsked).unref();
  return await Promise.race([finding, late]).finally(() => clearTimeout(waiting));
}

/** The thing of the record that an address names. */
function subjectOf(
  { page, params }: PageAddress,
  query: URLSearchParams,
): Pick<PageSubjectQuestion, 'about' | 'id'> | undefined {
  const ods = query.get('trust') ?? '';
  if (page === 'money') return ods === '' ? undefined : { about: 'trust', id: ods };
  const { about } = pages[page];
  const [id] = Object.values(params);
  return about === undefined || id === undefined ? undefined : { about, id };
}

async function ask(
  request: FastifyRequest,
  question: PageSubjectQuestion,
  { queries, lanes }: PageReading,
): Promise<FoundPage> {
  const leave = await lanes?.enter(request, rateLimitKeyOf(request), false);
  try {
    const subject = await queries.subject(question);
    if (subject === undefined) return { status: 404 };
    return { status: subject.is === 'entry' && subject.retracted ? 410 : 200, subject };
  } finally {
    leave?.();
  }
}
