import type { Replay } from '#contracts/replay';
import { shortDayLabel } from '../labels/date-labels.ts';
import { dayNumber, type DaySpan } from './days.ts';

/** A stretch of the axis of which an answer cannot tell what happened there: later than its clocks. */
export interface UnseenDays {
  readonly is: 'not-known' | 'not-happened';
  readonly span: DaySpan;
  /** Said of it in the legend. */
  readonly words: string;
}

/** The days after the clocks of an answer, as far as the axis has them: not yet known first, then not yet happened. */
export function unseenDays(
  { asAt, knownAt }: Pick<Replay, 'asAt' | 'knownAt'>,
  domain: DaySpan,
): readonly UnseenDays[] {
  const [happened, known] = [dayNumber(asAt) + 1, dayNumber(knownAt) + 1];
  const stretches: readonly UnseenDays[] = [
    {
      is: 'not-known',
      span: { from: known, to: happened },
      words: `not yet known on ${shortDayLabel(knownAt)}`,
    },
    {
      is: 'not-happened',
      span: { from: happened, to: domain.to },
      words: `not yet happened on ${shortDayLabel(asAt)}`,
    },
  ];
  return stretches
    .map(({ span, ...said }) => ({
      ...said,
      span: { from: Math.max(span.from, domain.from), to: Math.min(span.to, domain.to) },
    }))
    .filter(({ span }) => span.from < span.to);
}
