import type { DayNumber, Span } from './days.ts';

/** From days to pixels of the picture, before it is panned: the first day of the domain is at 0. */
export interface Scale {
  readonly pxPerDay: number;
  readonly x: (day: DayNumber) => number;
}

/** The domain over the width, `zoom` times enlarged. */
export function scaleOf(domain: Span, widthPx: number, zoom = 1): Scale {
  const pxPerDay = (widthPx * zoom) / (domain.to - domain.from);
  return { pxPerDay, x: (day) => (day - domain.from) * pxPerDay };
}
