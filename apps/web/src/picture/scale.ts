import type { DayNumber, DaySpan } from './days.ts';

/** From days to pixels of the picture, before it is panned: the first day of the domain is at 0. */
export interface TimeScale {
  readonly pxPerDay: number;
  readonly x: (day: DayNumber) => number;
}

/** The domain over the width, `zoom` times enlarged. */
export function timeScale(domain: DaySpan, widthPx: number, zoom = 1): TimeScale {
  const pxPerDay = (widthPx * zoom) / (domain.to - domain.from);
  return { pxPerDay, x: (day) => (day - domain.from) * pxPerDay };
}
