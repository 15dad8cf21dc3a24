import type { TimelineEntry } from '#contracts/timeline';
import { spanOf } from './days.ts';
import type { TimeScale } from './scale.ts';

interface BandProps {
  readonly entry: TimelineEntry;
  readonly scale: TimeScale;
  readonly heightPx: number;
}

const leastPx = 3;

/** Through all lanes, as wide as what is known of the day: what came before is to its left, what came after to its right. */
export function Band({ entry, scale, heightPx }: BandProps) {
  const { from, to } = spanOf(entry.occurred);
  const width = Math.max(leastPx, (to - from) * scale.pxPerDay);
  const x = scale.x((from + to) / 2) - width / 2;
  return <rect className="band" x={x} y={0} width={width} height={heightPx} aria-hidden="true" />;
}
