import type { AmountView, DateView, SourceView } from '#contracts/timeline';
import type { Amount, PartialDate, Source } from '#domain/kernel';

// Fields are named one by one: `jsonb` gives them back in an order of its own, and could one day hold more.

/** The date as an answer shows it. */
export const dateView = ({ edtf, earliestOn, latestOn }: PartialDate): DateView => ({
  edtf,
  earliestOn,
  latestOn,
});

/** The source as an answer shows it. */
export const sourceView = ({ title, url, publishedOn }: Source): SourceView => ({
  title,
  url,
  ...(publishedOn !== undefined && { publishedOn }),
});

/** The amount as an answer shows it: pence as text. */
const amountView = ({ pence, kind, basis, period, ...terms }: Amount): AmountView => ({
  pence: String(pence),
  kind,
  basis,
  ...(period && { period: { first: period.first, last: period.last } }),
  ...(terms.nature && { nature: terms.nature }),
  ...(terms.spendBy && { spendBy: dateView(terms.spendBy) }),
  ...(terms.matchRequired !== undefined && { matchRequired: terms.matchRequired }),
  ...(terms.allocation !== undefined && { allocation: terms.allocation }),
});
