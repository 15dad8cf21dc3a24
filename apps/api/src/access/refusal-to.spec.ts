import { roles } from '#domain/schema';
import { refusalTo } from './refusal-to.ts';

const caller = (role: (typeof roles)[number]) => ({ subject: 's', role, via: 'session' }) as const;

describe('access', () => {
  it('is nobody’s where no rule is', () =>
    expect(roles.map((role) => refusalTo(caller(role), undefined)?.code)).toEqual(
      roles.map(() => 'access-denied'),
    ));
  it('is everybody’s where the rule is public', () => expect(refusalTo(undefined, 'public')).toBeUndefined());
  it('asks a stranger to sign in', () =>
    expect([refusalTo(undefined, 'signed-in')?.code, refusalTo(undefined, ['reviewer'])?.code]).toEqual([
      'sign-in-needed',
      'sign-in-needed',
    ]));
  it('is for any role where signing in is enough', () =>
    expect(roles.map((role) => refusalTo(caller(role), 'signed-in'))).toEqual(roles.map(() => undefined)));
  it('is for the roles that are named, and no other', () =>
    expect(roles.filter((role) => refusalTo(caller(role), ['reviewer', 'steward']) === undefined)).toEqual([
      'reviewer',
      'steward',
    ]));
  it('is nobody’s where no role is named', () =>
    expect(refusalTo(caller('operator'), [])?.code).toBe('access-denied'));
});
