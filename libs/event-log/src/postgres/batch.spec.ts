import { eventId } from '../ids/ids.ts';
import type { WrittenRequest } from '../writable/check-request.ts';
import { postgresBatchLimits, nextPostgresBatch } from './batch.ts';

const request = (stream: string, ids: readonly string[] = [stream], bytes = 10): WrittenRequest => ({
  stream,
  expected: 'any',
  events: ids.map((id) => ({
    id: eventId(id, 0),
    type: 'Noted',
    schemaVersion: 1,
    data: '{}',
    metadata: '{}',
  })),
  bytes,
});
const many = (count: number, of: (index: number) => WrittenRequest) =>
  Array.from({ length: count }, (_, index) => of(index));

describe('a batch', () => {
  it('judges requests for different streams in one round', () => {
    expect(nextPostgresBatch([request('a'), request('b'), request('c')])).toEqual([0, 0, 0]);
  });
  it('judges a request after those before it that name the same stream or the same event', () => {
    expect(
      nextPostgresBatch([
        request('a'),
        request('b'),
        request('a', ['2']),
        request('c', ['b']),
        request('b', ['2']),
      ]),
    ).toEqual([0, 0, 1, 1, 2]);
  });
  it('takes no more requests than fit one call', () => {
    const waiting = many(postgresBatchLimits.requests + 1, (index) => request(`s${index}`));
    expect(nextPostgresBatch(waiting)).toHaveLength(postgresBatchLimits.requests);
  });
  it('takes no more events than fit one call', () => {
    const thousand = (index: number) =>
      request(
        `s${index}`,
        many(1_000, (id) => request(`${index}-${id}`)).map(({ stream }) => stream),
      );
    expect(nextPostgresBatch(many(6, thousand))).toHaveLength(postgresBatchLimits.events / 1_000);
  });
  it('takes no more bytes than fit one call, but always one request', () => {
    const large = postgresBatchLimits.bytes;
    expect(nextPostgresBatch([request('a', ['a'], large + 1), request('b')])).toEqual([0]);
    expect(nextPostgresBatch([request('a', ['a'], large - 5), request('b')])).toEqual([0]);
  });
  it('takes no more requests for one stream than there may be rounds', () => {
    expect(nextPostgresBatch(many(100, (index) => request('a', [`${index}`])))).toHaveLength(
      postgresBatchLimits.rounds,
    );
  });
  it('is empty where nothing waits', () => {
    expect(nextPostgresBatch([])).toEqual([]);
  });
});
