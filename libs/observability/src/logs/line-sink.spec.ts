import { LineSink, type LineTarget } from './line-sink.ts';
import { until } from '#testing/waiting';

/** A place for lines that fails, blocks, or takes a part, as a spec says. */
class Place implements LineTarget {
  taken = '';
  fails: string | undefined;
  atMost = Infinity;
  blocked: PromiseWithResolvers<undefined> | undefined;

  async write(bytes: Buffer): Promise<number> {
    await this.blocked?.promise;
    return this.writeNow(bytes);
  }
  writeNow(bytes: Buffer): number {
    if (this.fails !== undefined) throw Object.assign(new Error('no'), { code: this.fails });
    const part = bytes.subarray(0, this.atMost);
    this.taken += part.toString();
    return part.length;
  }
}

const lines = (count: number, name = 'line'): string[] =>
  Array.from({ length: count }, (_, nth) => `${name} ${String(nth)}\n`);

describe('a sink of lines', () => {
  it('writes them in order, also where the place takes a few bytes at a time', async () => {
    const place = new Place();
    place.atMost = 3;
    const sink = new LineSink(place);
    for (const line of lines(50)) sink.write(line);
    await until('all are there', () => place.taken === lines(50).join(''));
    expect(sink.lost).toEqual({ lines: 0 });
  });

  it.each(['ENOSPC', 'EPIPE', 'EBADF', 'EIO'])(
    'neither throws nor waits when the place fails with %s; keeps what fits, counts the rest, and goes on',
    async (reason) => {
      const place = new Place();
      const told: object[] = [];
      const sink = new LineSink(place, {
        mostPendingBytes: 100,
        retryMs: 1,
        onRecovered: (lost) => {
          told.push(lost);
          sink.write(`lost ${String(lost.lines)}\n`);
        },
      });
      place.fails = reason;
      for (const line of lines(30)) sink.write(line);
      await until('it has been tried', () => sink.lost.reason === reason);
      const { lines: lost, since } = sink.lost;
      expect(lost).toBeGreaterThan(10);
      expect(since).toBeInstanceOf(Date);

      place.fails = undefined;
      await until('it has been told', () => place.taken.includes(`lost ${String(lost)}\n`));
      expect(place.taken).toBe(`${lines(30 - lost).join('')}lost ${String(lost)}\n`);
      expect(told).toEqual([{ lines: lost, since: expect.any(Date) as Date, reason }]);
      expect(sink.lost).toEqual({ lines: lost, reason });
      sink.write('after\n');
      await until('it goes on', () => place.taken.endsWith('after\n'));
      expect(told).toHaveLength(1);
    },
  );

  it('holds no more than its bound while a write does not return, and says since when', async () => {
    const place = new Place();
    place.blocked = Promise.withResolvers();
    const sink = new LineSink(place, { mostPendingBytes: 1_000 });
    for (const line of lines(10_000)) sink.write(line);
    const { lines: lost } = sink.lost;
    expect(lost).toBeGreaterThan(9_800);
    expect(sink.lost.since).toBeInstanceOf(Date);
    place.blocked.resolve(undefined);
    await until('what fitted is there', () => place.taken === lines(10_000 - lost).join(''));
    expect(sink.lost).not.toHaveProperty('since');
  });

  it('writes what waits when the process ends, and does not insist', () => {
    const place = new Place();
    const sink = new LineSink(place);
    place.fails = 'EAGAIN';
    sink.write('last words\n');
    sink.flushSync();
    expect(place.taken).toBe('');
    place.fails = undefined;
    const willing = new LineSink({
      write: () => new Promise<number>(() => undefined),
      writeNow: (bytes) => place.writeNow(bytes),
    });
    willing.write('begun\n');
    willing.write('last words\n');
    willing.flushSync();
    expect(place.taken).toBe('last words\n');
  });
});
