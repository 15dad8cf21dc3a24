import { withRetries } from './retry-policy.ts';

const failing = (times: number) => {
  const asked = { count: 0 };
  const question = () => {
    asked.count++;
    return asked.count <= times
      ? Promise.reject(new Error(`failure ${asked.count}`))
      : Promise.resolve('answer');
  };
  return { asked, question };
};
const never = new AbortController().signal;
const patience = {
  patienceMilliseconds: 60_000,
  isTransient: () => true,
  onTrouble: () => undefined,
  signal: never,
};

describe('patience', () => {
  it('asks again until there is an answer, and tells of each failure', async () => {
    const { asked, question } = failing(3);
    const troubles: unknown[] = [];
    const onTrouble = (error: unknown) => troubles.push(error);
    expect(await withRetries(question, { ...patience, onTrouble })).toBe('answer');
    expect([asked.count, troubles.length]).toEqual([4, 3]);
  });

  it.each([
    ['is at an end', { patienceMilliseconds: 0 }],
    ['has none for what lasts', { isTransient: () => false }],
    ['is not wanted any more', { signal: AbortSignal.abort() }],
  ])('throws the failure where it %s', async (_, changes) => {
    const { asked, question } = failing(1);
    await expect(withRetries(question, { ...patience, ...changes })).rejects.toThrow('failure 1');
    expect(asked.count).toBe(1);
  });

  it('ends while it waits, when it is not wanted any more', async () => {
    const stop = new AbortController();
    const onTrouble = () => stop.abort();
    const asked = withRetries(failing(9).question, { ...patience, onTrouble, signal: stop.signal });
    await expect(asked).rejects.toThrow('failure 2');
  });
});
