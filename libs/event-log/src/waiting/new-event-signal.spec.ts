import { NewEventSignal, sleep } from './new-event-signal.ts';

const hour = 3_600_000;
const never = new AbortController().signal;

describe('the new-event signal', () => {
  it('wakes all who wait', async () => {
    const newEvents = new NewEventSignal();
    const waiting = [newEvents.wait(0, hour, never), newEvents.wait(0, hour, never)];
    newEvents.raise();
    await expect(Promise.all(waiting)).resolves.toHaveLength(2);
  });
  it('is heard by who looked before it was rung', async () => {
    const newEvents = new NewEventSignal();
    const before = newEvents.count;
    newEvents.raise();
    await expect(newEvents.wait(before, hour, never)).resolves.toBeUndefined();
  });
  it('lets nobody wait for ever', async () => {
    await expect(new NewEventSignal().wait(0, 1, never)).resolves.toBeUndefined();
  });
  it('lets go whoever is cancelled, before or meanwhile', async () => {
    const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
    const before = timers();
    const stop = new AbortController();
    const waiting = [new NewEventSignal().wait(0, hour, stop.signal), sleep(hour, stop.signal)];
    stop.abort();
    await Promise.all([...waiting, sleep(hour, stop.signal)]);
    expect(timers()).toBe(before);
  });
});
