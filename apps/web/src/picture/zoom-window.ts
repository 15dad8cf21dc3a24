import { dayNumber, isoDay, type DaySpan } from './days.ts';

/** Enlargement and shift of the picture: a day at `x` of the plain scale stands at `k * x + shift`. */
export interface Zoom {
  readonly k: number;
  readonly shift: number;
}

export const unzoomed: Zoom = { k: 1, shift: 0 };
export const mostZoom = 60;

/** The days that are in sight. */
export function inSight({ k, shift }: Zoom, domain: DaySpan, widthPx: number): DaySpan {
  const dayAt = (px: number) => domain.from + ((px - shift) / (widthPx * k)) * (domain.to - domain.from);
  return { from: dayAt(0), to: dayAt(widthPx) };
}

/** The zoom that shows these days, within the domain. */
export function zoomTo(span: DaySpan, domain: DaySpan, widthPx: number): Zoom {
  const from = Math.max(domain.from, Math.min(span.from, domain.to - 1));
  const to = Math.min(domain.to, Math.max(span.to, from + 1));
  const whole = domain.to - domain.from;
  const k = Math.min(mostZoom, Math.max(1, whole / (to - from)));
  return { k, shift: -((from - domain.from) / whole) * widthPx * k };
}

/** The days in sight as the address writes them; `undefined` when all are. */
export function zoomText(zoom: Zoom, domain: DaySpan, widthPx: number): string | undefined {
  if (zoom.k <= 1.001) return undefined;
  const { from, to } = inSight(zoom, domain, widthPx);
  return `${isoDay(Math.round(from))}..${isoDay(Math.round(to))}`;
}

/** Reads what the address says. */
export function zoomSpan(text: string): DaySpan {
  const [from = '', to = ''] = text.split('..');
  return { from: dayNumber(from), to: dayNumber(to) };
}
