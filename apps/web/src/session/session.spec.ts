import type { SessionView } from '#contracts/identity';
import { mayUse, roleLabel, sessionOf, sessionOwner, signInAddress, type SignedIn } from './session.ts';

const view: SessionView = {
  signedIn: true,
  canSignIn: true,
  role: 'policy-lead',
  csrfToken: 't',
  useCases: ['open-policy'],
};

describe('a session', () => {
  it('is anonymous until a role is known', () => {
    expect(sessionOf({ signedIn: false, canSignIn: false })).toEqual({ signedIn: false, canSignIn: false });
    expect(sessionOf({ signedIn: true, canSignIn: true })).toEqual({ signedIn: false, canSignIn: true });
  });

  it('calls a person by their role where the provider gives no name', () =>
    expect(sessionOf(view)).toMatchObject({ name: 'Policy lead', csrfToken: 't' }));

  it('may use what its role may, and no more', () => {
    const session = sessionOf(view);
    expect([mayUse(session, ['close-policy', 'open-policy']), mayUse(session, ['close-policy'])]).toEqual([
      true,
      false,
    ]);
    expect(mayUse(undefined, ['open-policy'])).toBe(false);
  });

  it.each([
    ['policy-lead', 'policy lead'],
    ['trust-reporter', 'trust reporter'],
    ['reviewer', 'reviewer'],
    ['steward', 'steward'],
    ['analyst', 'analyst'],
    ['operator', 'operator'],
    ['importer', 'importer'],
  ] as const)('calls the role %s %s', (role, label) => expect(roleLabel(role)).toBe(label));

  it('keeps apart the answers of people who differ in any of role, organisation and name', () => {
    const person = sessionOf({ ...view, name: 'A', organisation: 'ZZ1' }) as SignedIn;
    const others = [{ role: 'reviewer' as const }, { organisation: 'ZZ2' }, { name: 'B' }];
    const owners = [person, ...others.map((other) => ({ ...person, ...other }))].map(sessionOwner);
    expect(new Set(owners).size).toBe(4);
  });

  it('comes back from signing in to the same address', () => {
    const address = new URL(signInAddress('/review?list=disputed'), 'https://example.org');
    expect([address.pathname, address.searchParams.get('to')]).toEqual(['/sign-in', '/review?list=disputed']);
  });
});
