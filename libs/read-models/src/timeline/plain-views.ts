import type { DateView, SourceView } from '#contracts/timeline';
import type { PartialDate, Source } from '#domain/kernel';

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
