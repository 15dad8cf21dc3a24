import { fieldLabel } from './field-labels.ts';

const labels = {
  occurred: 'When it happened',
  source: 'Source',
  confidence: 'Confidence',
  knownOn: 'Known on',
  amount: 'Money',
  goal: 'Goal',
  note: 'Detail',
  issuer: 'Body',
  title: 'What it is called',
  supplier: 'Supplier',
  product: 'Product',
  capability: 'Capability',
  capabilities: 'About',
  due: 'Due',
  definition: 'Version of the definition',
  conformBy: 'Conform by',
  statement: 'In words',
  measure: 'Measure',
  thresholdPct: 'Threshold, per cent',
  of: 'What closed',
  trust: 'Trust',
  policy: 'Policy',
  milestone: 'Milestone',
  direction: 'Helped or hindered',
  mechanism: 'Mechanism',
  reason: 'Why',
  answer: 'Answer',
  ref: 'Short name',
  kind: 'Kind',
  setback: 'Kind of setback',
  sharePct: 'Share, per cent',
  trustsWith: 'Trusts counted',
  trustsTotal: 'Trusts in all',
  assertedBy: 'Said by',
  url: 'Web address',
};

describe('the label of a field', () => {
  it.each(Object.entries(labels))('%s is %s', (field, label) => expect(fieldLabel(field)).toBe(label));
  it('is the name split at its capitals where it is not known here', () =>
    expect(fieldLabel('matchRequired')).toBe('Match required'));
});
