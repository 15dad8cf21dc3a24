import type { Role } from '#domain/schema';
import { mayCorrect, type CorrectableEntry } from './may-correct.ts';
import type { BrowserSession } from './session.ts';

const as = (role: Role): BrowserSession => ({
  signedIn: true,
  name: 'A person',
  role,
  csrfToken: '',
  useCases: ['correct-entry'],
});
const trust = { ods: 'ZZ1', name: 'A trust' };
const reached: CorrectableEntry = { category: 'milestone', eventType: 'MilestoneReached', trust };

describe('correcting an entry is offered', () => {
  it.each([
    ['to who speaks for its trust', 'trust-reporter', reached, ['ZZ1'], true],
    ['to who speaks for the trust that it went into', 'trust-reporter', reached, ['ZZ2', 'ZZ1'], true],
    ['not to who speaks for another', 'trust-reporter', reached, ['ZZ2'], false],
    ['to any reviewer', 'reviewer', reached, [], true],
    ['not to a policy lead', 'policy-lead', reached, [], false],
  ] as const)('%s', (_, role, entry, speaksFor, offered) => {
    expect(mayCorrect(as(role), entry, speaksFor)).toBe(offered);
  });

  it.each(['MilestoneVerified', 'MilestoneDisputed', 'InfluenceContested'] as const)(
    'to reviewers alone where a reviewer spoke: %s',
    (eventType) => {
      const spoken = { ...reached, eventType } as typeof reached;
      expect(mayCorrect(as('trust-reporter'), spoken, ['ZZ1'])).toBe(false);
      expect(mayCorrect(as('reviewer'), spoken, [])).toBe(true);
    },
  );

  it('to nobody who has not signed in', () => {
    expect(mayCorrect({ signedIn: false, canSignIn: true }, reached, ['ZZ1'])).toBe(false);
    expect(mayCorrect(undefined, reached, ['ZZ1'])).toBe(false);
  });
});
