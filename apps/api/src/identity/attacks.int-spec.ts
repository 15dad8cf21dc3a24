import { attacksByLogout } from './fixtures/attacks-by-logout.ts';
import { attacksOnSessions } from './fixtures/attacks-on-sessions.ts';
import { attacksOnSigningIn } from './fixtures/attacks-on-signing-in.ts';
import { attacksWithTokens } from './fixtures/attacks-with-tokens.ts';
import { isAccepted } from './fixtures/attack.ts';
import { openWorld, type World } from './fixtures/world.ts';

const attacks = [...attacksWithTokens, ...attacksOnSigningIn, ...attacksOnSessions, ...attacksByLogout];

describe('attacks on who somebody is', () => {
  let world: World;
  const counted = { rejected: 0, accepted: 0 };
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  it.each(attacks)('$name', async ({ refused, attack, twin }) => {
    const rejected = await attack(world);
    expect([rejected.status, rejected.code]).toEqual([...refused]);
    counted.rejected += 1;
    const accepted = await twin(world);
    expect(isAccepted(accepted) || accepted).toBe(true);
    counted.accepted += 1;
  });

  it('are rejected, all of them, and what is right is accepted', () => {
    const all = String(attacks.length);
    const said = `rejected ${String(counted.rejected)} of ${all}, twins accepted ${String(counted.accepted)} of ${all}`;
    process.stdout.write(`${said}\n`);
    expect(said).toBe(`rejected ${all} of ${all}, twins accepted ${all} of ${all}`);
    expect(attacks.length).toBeGreaterThanOrEqual(24);
  });
});
