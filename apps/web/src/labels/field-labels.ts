const names: Readonly<Record<string, string>> = {
  occurred: 'When it happened',
  source: 'Source',
  confidence: 'Confidence',
  knownOn: 'Known on',
  amount: 'Money',
  goal: 'Goal',
  note: 'Detail',
  issuer: 'Body that acted',
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

/** The name of a field of an event as people say it; one that is not known here is split at its capitals. */
export function fieldLabel(field: string): string {
  const plain = field.replace(/([A-Z])/g, ' $1').toLowerCase();
  return names[field] ?? plain.charAt(0).toUpperCase() + plain.slice(1);
}
