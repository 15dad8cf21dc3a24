import { localAccount } from '#testing/identity';
import { openWorld, type World } from './fixtures/world.ts';

/** A provider whose people change while they are signed in. */
describe('somebody whose place at the provider changes', () => {
  let world: World;
  let known: typeof localAccount = localAccount;
  beforeAll(async () => {
    world = await openWorld((id) => known(id));
  });
  beforeEach(() => {
    known = localAccount;
    world.onTime();
  });
  afterAll(() => world.close());

  const asRole = (role: string) => (id: string) => {
    const account = localAccount(id);
    return account && { ...account, role };
  };
  const nobody = () => undefined;
  const within = async (minutes: number, read: () => Promise<{ readonly status: number }>) => {
    for (let past = 0; past < minutes; past += 5) {
      world.later(5);
      await read();
    }
  };

  it('acts in the new role within fifteen minutes', async () => {
    const person = await world.signedIn('reviewer');
    expect((await person.write()).status).toBe(200);
    known = asRole('analyst');
    await within(15, person.read);
    const [read, write] = [await person.read(), await person.write()];
    expect([read.status, JSON.parse(read.body)]).toMatchObject([200, { caller: { role: 'analyst' } }]);
    expect([write.status, write.code]).toEqual([403, 'access-denied']);
  });

  it('is let in no longer where the provider knows them no more', async () => {
    const person = await world.signedIn('reviewer');
    known = nobody;
    await within(15, person.read);
    const write = await person.write();
    expect([write.status, write.code]).toEqual([401, 'sign-in-needed']);
  });

  it('is let in no longer where no role is left', async () => {
    const person = await world.signedIn('steward');
    known = asRole('visitor');
    await within(15, person.read);
    expect((await person.read()).status).toBe(401);
  });

  it('is asked about first, however many of their requests come at once', async () => {
    const person = await world.signedIn('reviewer');
    known = asRole('analyst');
    world.later(25);
    const written = await Promise.all(Array.from({ length: 8 }, () => person.write()));
    expect(written.map(({ status }) => status)).toEqual(written.map(() => 403));
  });

  it('stays who they are, however often it is asked, through new ids', async () => {
    const person = await world.signedIn('reviewer');
    for (let minutes = 0; minutes < 11 * 60; minutes += 25) {
      world.later(25);
      const shown = await person.visitor.visit(`${world.publicUrl}/api/session`);
      expect(JSON.parse(shown.body)).toMatchObject({ signedIn: true, role: 'reviewer' });
    }
  });

  it('stays who they are while the provider cannot say, and is asked about when it can', async () => {
    const person = await world.signedIn('reviewer');
    known = () => {
      throw new Error('The directory of people is away.');
    };
    world.later(12);
    expect((await person.write()).status).toBe(200);
    known = asRole('analyst');
    world.later(2);
    expect((await person.write()).status).toBe(403);
  });
});
