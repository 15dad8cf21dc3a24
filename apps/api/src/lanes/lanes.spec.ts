import { Courtesy } from './courtesy.ts';
import { Lanes } from './lanes.ts';

const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const member = { caller: { subject: 's', role: 'analyst', via: 'session' } } as const;

/** Lanes into which so many strangers and then as many members want, and how many of each are within. */
async function within(courtesy: Courtesy, many: number) {
  const lanes = new Lanes({ strangersAtOnce: 3 }, courtesy);
  const came = { strangers: 0, members: 0 };
  const enter = (asker: Parameters<Lanes['enter']>[0], as: keyof typeof came, n: number) =>
    lanes.enter(asker, `${as}-${String(n)}`, false).then(
      () => (came[as] += 1),
      // Who still waits when the spec is over is told so, some time later.
      () => undefined,
    );
  for (let n = 0; n < many; n += 1) {
    void enter({ caller: undefined }, 'strangers', n);
    void enter(member, 'members', n);
  }
  await soon();
  return came;
}

describe('lanes', () => {
  it('have room for several strangers, and apart from them for members', async () => {
    await expect(within(new Courtesy(() => 0), 6)).resolves.toEqual({ strangers: 3, members: 4 });
  });

  it('have room for one stranger at a time while members ask', async () => {
    const courtesy = new Courtesy(() => 0);
    courtesy.memberAsks();
    await expect(within(courtesy, 6)).resolves.toEqual({ strangers: 1, members: 4 });
  });
});
