import type { Category } from '../schema/index.ts';

/** Names of streams: category, a dash, id. The category has no dash, because it ends at the first one. */
export const streamOf = {
  policy: (ref: string) => `policy-${ref}`,
  trust: (ods: string) => `trust-${ods}`,
  milestone: (id: string) => `milestone-${id}`,
  influence: (id: string) => `influence-${id}`,
  coverage: (series: string) => `coverage-${series}`,
  maturity: (instrument: string, round: string) => `maturity-${instrument}-${round}`,
  codebook: (list: string) => `codebook-${list}`,
} as const satisfies Readonly<Record<Category, (...ids: never) => string>>;

/** The parts of a stream's name; undefined when it is not one of ours. */
export function subjectOf(stream: string): { readonly category: Category; readonly id: string } | undefined {
  const dash = stream.indexOf('-');
  const category = stream.slice(0, dash);
  return dash > 0 && isCategory(category) ? { category, id: stream.slice(dash + 1) } : undefined;
}

const isCategory = (text: string): text is Category => Object.hasOwn(streamOf, text);

/** True of subjects of which those tell who did it, trusts and reviewers: nothing of it was known before it happened. */
export const isReported = (category: Category | undefined): boolean =>
  category === 'milestone' || category === 'influence';
