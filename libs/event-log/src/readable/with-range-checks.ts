import { logLimits } from '../port/limits.ts';
import { StreamNotFound, UnreadableRequest, UnwritableRequest } from '../port/errors.ts';
import type { AppendRequest, EventLog } from '../port/event-log.ts';
import { nameFault } from '../writable/check-request.ts';
import { checkRange, type UncheckedRange } from './check-range.ts';

/**
 * The log of an engine, asked for nothing that no log has: what cannot be is refused here alike for every engine,
 * before it is sent with what others ask.
 */
export const withRangeChecks = (log: EventLog): EventLog => ({
  async append(request) {
    if (!isRequest(request)) throw new UnwritableRequest('', 'not-json', 'request', 'it is none');
    return log.append(request);
  },
  async *readStream(stream, range = {}) {
    checkRange(range);
    if (typeof stream !== 'string') throw new UnreadableRequest('stream', 'it is no text');
    if (range.limit === 0) return;
    // Nothing can ever stand under such a name.
    if (nameFault(stream, logLimits.streamNameBytes) !== undefined) throw new StreamNotFound(stream);
    yield* log.readStream(stream, { ...range, from: Math.min(range.from ?? 1, logLimits.version) });
  },
  async *readAll(range) {
    checkRange(positioned(range));
    yield* log.readAll(range);
  },
  async *subscribe(range) {
    checkRange(positioned(range));
    yield* log.subscribe(range);
  },
  head: (options) => log.head(options),
  dispose: () => log.dispose(),
});

const isRequest = (request: AppendRequest): boolean =>
  typeof (request as unknown) === 'object' && Boolean(request);

/** A place to begin has to be said: `undefined` is none. */
const positioned = (range: UncheckedRange): UncheckedRange => ({ ...range, after: range.after ?? null });
