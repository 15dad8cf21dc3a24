import type { News } from './use-news.ts';

const entries = (count: number): string => (count === 1 ? 'entry' : 'entries');

/** News in a sentence: `2 new entries and 1 changed since this page was loaded`; '' where there are none. */
export function newsWords({ recorded, changed }: News): string {
  const parts = [
    ...(recorded > 0 ? [`${String(recorded)} new ${entries(recorded)}`] : []),
    ...(changed > 0
      ? [recorded > 0 ? `${String(changed)} changed` : `${String(changed)} ${entries(changed)} changed`]
      : []),
  ];
  return parts.length === 0 ? '' : `${parts.join(' and ')} since this page was loaded`;
}
