import { policyRefOf, relationLabel } from './relation-labels.ts';

describe('the label of a relation', () => {
  it.each([
    ['funds', 'Funds', 'Funded by'],
    ['implements', 'Implements', 'Implemented by'],
    ['revises', 'Revises', 'Revised by'],
    ['supersedes', 'Takes the place of', 'Replaced by'],
    ['reviews', 'Reviews', 'Reviewed by'],
    ['conflicts-with', 'Conflicts with', 'Conflicts with'],
    ['relates-to', 'Relates to', 'Relates to'],
  ] as const)('%s is %s from one end and %s from the other', (relation, out, into) => {
    expect(relationLabel({ relation, direction: 'out' })).toBe(out);
    expect(relationLabel({ relation, direction: 'in' })).toBe(into);
  });

  it('links policies alone', () =>
    expect([policyRefOf('policy-fund'), policyRefOf('trust-ZZ1')]).toEqual(['fund', undefined]));
});
