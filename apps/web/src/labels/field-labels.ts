import type { declarations } from '#domain/declarations';
import { nameLabel } from './code-labels.ts';

type Declarations = typeof declarations;
/** The name of any field of an event, or of what is said beside it. */
type FieldName =
  | { [Type in keyof Declarations]: keyof Declarations[Type]['fields'] & string }[keyof Declarations]
  | ('occurred' | 'source' | 'confidence' | 'knownOn');

const names = {
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
} as const satisfies { readonly [Name in FieldName]?: string };

const labels: ReadonlyMap<string, string> = new Map(Object.entries(names));

/** The name of a field of an event as people say it; one that is not known here is split at its capitals. */
export const fieldLabel = (field: string): string => labels.get(field) ?? nameLabel(field);
