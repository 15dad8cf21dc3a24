import type { TimelineEntry } from '#contracts/timeline';
import { laneOf } from '../picture/lanes.ts';
import { middleOf, spanOf } from '../picture/days.ts';
import { rowPx, type LaneBox } from './national-layout.ts';
import { markReach, type PlacedLife, type PlacedLives } from '../policy/place-lives.ts';
import type { PolicyLife } from '../policy/policy-lives.ts';
import { labelGap } from '../picture/rows.ts';
import type { TimeScale } from '../picture/scale.ts';

const barPx = 18;

const markX = (entry: TimelineEntry, scale: TimeScale) => scale.x(middleOf(spanOf(entry.occurred)));

function Line({ placed, y, scale }: { placed: PlacedLife; y: number; scale: TimeScale }) {
  const { life } = placed;
  const [first, last] = [life.entries[0], life.entries.at(-1)];
  if (first === undefined || last === undefined || life.line === 'none') return null;
  if (life.line === 'bar') {
    const x = scale.x(life.span.from);
    const width = Math.max(2, scale.x(life.span.to) - x);
    const open = life.open ? ' life__bar--open' : '';
    return <rect className={`life__bar${open}`} x={x} y={y - barPx / 2} width={width} height={barPx} />;
  }
  return (
    <line
      className={`life__line life__line--${life.line}`}
      x1={markX(first, scale)}
      x2={markX(last, scale)}
      y1={y}
      y2={y}
    />
  );
}

/** Left edge of a label in a bar, behind the marks that it would run into. */
function afterMarks(entries: readonly TimelineEntry[], from: number, scale: TimeScale): number {
  return entries.reduce((x, entry) => {
    const at = markX(entry, scale);
    return at >= x - labelGap && at <= x + 24 ? at + labelGap + 2 : x;
  }, from + labelGap);
}

function labelPlace({ life, side }: PlacedLife, scale: TimeScale) {
  const [from, to] = [scale.x(life.span.from), scale.x(life.span.to)];
  switch (side) {
    case 'inside':
      return { x: afterMarks(life.entries, Math.max(0, from), scale), anchor: 'start' } as const;
    case 'right':
      return { x: Math.max(to, from) + markReach + labelGap - 2, anchor: 'start' } as const;
    case 'left':
      return { x: from - markReach - labelGap + 2, anchor: 'end' } as const;
  }
}

function Life({ placed, y, scale }: { placed: PlacedLife; y: number; scale: TimeScale }) {
  const { x, anchor } = labelPlace(placed, scale);
  const first = placed.life.entries[0];
  return (
    <g className={`hue-${hueOf(placed.life)}${placed.life.pale === true ? ' life--pale' : ''}`}>
      <Line placed={placed} y={y} scale={scale} />
      <text className="words" data-for={first?.id} x={x} y={y + 4} textAnchor={anchor}>
        {placed.text}
      </text>
    </g>
  );
}

interface LifeLinesProps {
  readonly lives: PlacedLives;
  readonly scale: TimeScale;
  readonly top: number;
  readonly rowPx: number;
}

/** The hue of the lane that the policy belongs to. */
function hueOf({ entries }: PolicyLife): string {
  const national = entries.find(({ trust }) => trust === undefined);
  return national === undefined ? 'money' : laneOf(national);
}

/** Lines and labels of policies in rows; their entries are drawn over them as marks. */
export function LifeLines({ lives, scale, top, rowPx: height }: LifeLinesProps) {
  return (
    <g className="lane" aria-hidden="true">
      {lives.lives.map((placed) => (
        <Life key={placed.life.ref} placed={placed} y={top + (placed.row + 0.5) * height} scale={scale} />
      ))}
    </g>
  );
}

interface LifeLaneProps {
  readonly lane: LaneBox;
  readonly lives: PlacedLives;
  readonly scale: TimeScale;
}

/** The policies of one lane. */
export function LifeLane({ lane, lives, scale }: LifeLaneProps) {
  return <LifeLines lives={lives} scale={scale} top={lane.top} rowPx={rowPx} />;
}
