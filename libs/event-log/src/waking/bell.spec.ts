import { Bell, rest } from './bell.ts';

const hour = 3_600_000;
const never = new AbortController().signal;

describe('the bell', () => {
  it('wakes all who wait', async () => {
    const bell = new Bell();
    const waiting = [bell.after(0, hour, never), bell.after(0, hour, never)];
    bell.ring();
    await expect(Promise.all(waiting)).resolves.toHaveLength(2);
  });
  it('is heard by who looked before it was rung', async () => {
    const bell = new Bell();
    const before = bell.count;
    bell.ring();
    await expect(bell.after(before, hour, never)).resolves.toBeUndefined();
  });
  it('lets nobody wait for ever', async () => {
    await expect(new Bell().after(0, 1, never)).resolves.toBeUndefined();
  });
  it('lets go whoever is cancelled, before or meanwhile', async () => {
    const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
    const before = timers();
    const stop = new AbortController();
    const waiting = [new Bell().after(0, hour, stop.signal), rest(hour, stop.signal)];
    stop.abort();
    await Promise.all([...waiting, rest(hour, stop.signal)]);
    expect(timers()).toBe(before);
  });
});
