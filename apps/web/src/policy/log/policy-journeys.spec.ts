import type { PolicySummary } from '#contracts/policy';
import { dateAnswers } from '../../form/date-parts.ts';
import { askedSteps, type Journey } from '../../form/journey.ts';
import { happenedJourney } from './happened-journey.tsx';
import { happeningsOf } from './happenings.ts';
import { policyKindOptions } from './policy-kinds.ts';
import { registerJourney } from './register-journey.tsx';
import { relateJourney } from './relate-journey.tsx';

const provenance = {
  ...dateAnswers('occurred', '2019-01-07'),
  sourceTitle: 'A paper',
  sourceUrl: 'https://example.org/',
  confidence: 'high',
};
const policy = (kind: string): PolicySummary => ({
  ref: 'zz-policy',
  kind,
  title: 'A policy',
  issuer: 'A body',
  capabilities: [],
  entries: 1,
  mayHaveHappened: 0,
  state: { is: 'in force' },
  status: 'published',
  ended: false,
});
const stepsOf = (journey: Journey, answers = {}) =>
  askedSteps(journey, answers)
    .map(({ id }) => id)
    .join(' ');
const source = { title: 'A paper', url: 'https://example.org/' };

describe('what can happen to a policy', () => {
  const ends = 'close-policy supersede-policy withdraw-policy merge-policy';
  it.each([
    ['funding-round', `announce-policy approve-funding open-bids close-bids award-funding sign-agreement receive-funding revise-funding claw-back-funding publish-policy launch-policy ${ends}`], // prettier-ignore
    ['standard', `announce-policy draft-standard report-supplier-readiness mandate-standard publish-policy launch-policy bring-policy-into-force open-policy award-under-policy revise-policy ${ends}`], // prettier-ignore
    ['target', `set-target revise-target meet-target miss-target abandon-target publish-policy ${ends}`],
    ['strategy', `announce-policy open-policy publish-policy launch-policy bring-policy-into-force award-under-policy revise-policy ${ends}`], // prettier-ignore
  ])('of the kind %s', (kind, useCases) =>
    expect(
      happeningsOf(kind)
        .map(({ useCase }) => useCase)
        .join(' '),
    ).toBe(useCases),
  );

  it('is offered for each kind, the most asked for first', () =>
    expect(policyKindOptions.map(({ value }) => value)).toEqual(
      ['funding-round', 'standard', 'target', 'strategy', 'programme', 'mandate', 'review', 'assessment', 'organisation'], // prettier-ignore
    ));
});

describe('the journey of what happened', () => {
  const journey = (kind: string) =>
    happenedJourney({
      policy: policy(kind),
      happenings: [],
      trusts: [],
      what: undefined,
      copy: 0,
      owner: '',
    });

  it.each([
    ['funding-round', 'award-funding', 'what when trust for money more source sure'],
    ['standard', 'mandate-standard', 'what when conform money more source sure'],
    ['target', 'set-target', 'what when promise due measure money more source sure'],
    ['target', 'revise-target', 'what when promise due measure money more source sure'],
    ['strategy', 'close-policy', 'what when of money more source sure'],
    ['strategy', 'publish-policy', 'what when money goal more source sure'],
  ])('of a %s, %s asks: %s', (kind, what, steps) => {
    expect(stepsOf(journey(kind), { what })).toBe(steps);
    const { command } = journey(kind);
    expect(typeof command === 'function' ? command({ what }) : command).toBe(what);
  });
});

describe('the journey of a new policy', () => {
  const journey = registerJourney({ kind: 'review', happenings: [], capabilities: [], trusts: [] });
  const answers = {
    ...provenance,
    ref: 'zz-review',
    policyTitle: 'A review',
    policyIssuer: 'A body',
    capabilities: 'epr,general',
  };

  it('registers it, with all that it is about', () => {
    expect(journey.command).toBe('register-policy');
    expect(journey.request(answers)).toEqual({
      ref: 'zz-review',
      kind: 'review',
      title: 'A review',
      issuer: 'A body',
      capabilities: ['epr', 'general'],
      source,
    });
  });

  it('then records what happened first, where something did', () => {
    expect(journey.then?.({ ...answers, what: 'nothing-yet' })).toBeUndefined();
    expect(journey.then?.({ ...answers, what: 'publish-policy' })).toMatchObject({
      command: 'publish-policy',
      request: { ref: 'zz-review', occurred: '2019-01-07' },
    });
  });

  it('asks for nothing but the source where nothing has happened', () =>
    expect(stepsOf(journey, { what: 'nothing-yet' })).toBe('name ref issuer about what source'));
});

describe('the journey of a relation', () => {
  const journey = relateJourney(policy('strategy'), []);
  const request = (relation: string) =>
    journey.request({ ...provenance, other: 'zz-other', relation, assertedBy: 'A body', note: '' });

  it('goes from this policy to the other, and back where the other takes its place', () => {
    const said = { assertedBy: 'A body', source, confidence: 'high' };
    const [here, there] = ['policy-zz-policy', 'policy-zz-other'];
    expect(request('funds')).toEqual({ from: here, to: there, relation: 'funds', ...said });
    expect(request('superseded-by')).toEqual({ from: there, to: here, relation: 'supersedes', ...said });
  });

  it('asks for the other policy, the relation, the body that says so, and provenance', () =>
    expect(stepsOf(journey)).toBe('other relation says source sure'));
});
