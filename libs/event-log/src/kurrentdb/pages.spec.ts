import type { KurrentDBClient } from '@kurrent/kurrentdb-client';
import { Clients } from './clients.ts';
import { kurrentDbLogSettings } from './options.ts';
import { KurrentDbPages } from './pages.ts';

/** Records of somebody else, one after each position, without end. */
async function* byOthers(after: bigint, count: number) {
  for (let nth = 1n; nth <= BigInt(count); nth++) {
    const commit = after + nth;
    const record = { streamId: 'orders-1', type: 'Ordered', data: {}, metadata: {} };
    yield await Promise.resolve({ event: { ...record, position: { commit, prepare: commit } } });
  }
}

it('a page is one question, however much others have written to the same server', async () => {
  const asked: number[] = [];
  const client = {
    readAll: ({
      fromPosition,
      maxCount,
    }: {
      fromPosition: 'start' | { commit: bigint };
      maxCount: number;
    }) => {
      asked.push(maxCount);
      return byOthers(fromPosition === 'start' ? 0n : fromPosition.commit, maxCount);
    },
  };
  const connect = () => Promise.resolve(client as unknown as KurrentDBClient);
  const settings = kurrentDbLogSettings({ url: 'kurrentdb://127.0.0.1:1' });
  const pages = new KurrentDbPages(new Clients(settings, connect, new AbortController().signal));
  const stretch = { upTo: 1_000n, types: undefined, pageSize: 10 };
  expect(await pages.page({ ...stretch, after: 0n })).toEqual({ events: [], reached: 11n });
  expect(await pages.page({ ...stretch, after: 11n })).toEqual({ events: [], reached: 22n });
  expect(asked).toEqual([11, 11]);
});
