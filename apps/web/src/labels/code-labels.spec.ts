import { codeLabel, confidenceLabel, knownBasisLabel, optionLabel, tieLabel } from './code-labels.ts';

const labels = {
  'epr-go-live': 'electronic patient record live',
  'epr-contract': 'contract for a record system',
  'emram-5': 'EMRAM stage 5',
  'emram-6': 'EMRAM stage 6',
  'emram-7': 'EMRAM stage 7',
  'gde-selected': 'named a Global Digital Exemplar',
  'fast-follower-selected': 'named a fast follower',
  'digital-aspirant-selected': 'named a Digital Aspirant',
  'gde-accredited': 'accredited as an exemplar',
  'epma-go-live': 'electronic prescribing live',
  scan4safety: 'Scan4Safety',
  'shared-care-record-live': 'shared care record live',
  'patient-portal-live': 'patient portal live',
  'funding-awarded': 'money awarded to a trust',
  epr: 'electronic patient records',
  eprescribing: 'electronic prescribing',
  'shared-care-record': 'shared care records',
  'patient-access': 'patient access',
  'imaging-diagnostics': 'imaging and diagnostics',
  'data-analytics': 'data and analytics',
  coverage: 'share of trusts, as published',
  trust: 'trust opened, closed, merged or renamed',
  influence: 'claim about a policy',
  other: 'other milestone',
  'supplier-market': 'the supplier market',
  'reporting-burden': 'reporting burden',
};

describe('the label of a code', () => {
  it.each(Object.entries(labels))('%s is %s', (code, label) => expect(codeLabel(code)).toBe(label));
  it('is the code without dashes where it is not known here', () =>
    expect(codeLabel('funding-round')).toBe('funding round'));
  it('begins with a capital as an option, and falls back on its title', () => {
    expect(optionLabel('epr-contract', 'A contract')).toBe('Contract for a record system');
    expect(optionLabel('not-known', 'something new')).toBe('Something new');
  });
});

describe('the label of how a fact is known', () => {
  it.each([
    ['source-dated', 'the day of the source that shows it'],
    ['assumed-on-occurrence', 'our assumption: a public act, known when it happened'],
    ['recorded', 'the day it was recorded here'],
  ] as const)('says of %s: %s', (basis, label) => expect(knownBasisLabel(basis)).toBe(label));
  it.each([
    ['high', 'High: the source states the fact and the date'],
    ['medium', 'Medium: the date or part of the fact is inferred or second-hand'],
    ['low', 'Low: not confirmed'],
  ] as const)('says of %s: %s', (confidence, label) => expect(confidenceLabel(confidence)).toBe(label));
});

describe('the label of a tie', () => {
  const whose = { ods: 'ZZ1', name: 'A trust' };
  it.each([
    ['claimed', 'A trust (ZZ1) says that it helped or hindered'],
    ['funded', 'A trust (ZZ1) was funded under it'],
    ['named', 'A trust (ZZ1) was named in it'],
    ['bound', 'it bound this trust then'],
    ['in scope', 'in scope: same capability, in force'],
    ['related', 'related: a hint, and no more'],
  ] as const)('%s says: %s', (tie, label) => expect(tieLabel({ tie, whose })).toBe(label));
  it('names no trust where none is given', () =>
    expect(tieLabel({ tie: 'funded' })).toBe('a trust was funded under it'));
});
