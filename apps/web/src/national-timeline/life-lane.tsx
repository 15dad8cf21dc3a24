import type { TimelineEntry } from '#contracts/timeline';
import { laneOf } from '../picture/lanes.ts';
import { middleOf, spanOf } from '../picture/days.ts';
import type { LaneBox } from './national-layout.ts';
import { labelPlace, type PlacedLife, type PlacedLives } from '../policy/place-lives.ts';
import type { DrawnLife } from '../policy/policy-lives.ts';
import type { TimeScale } from '../picture/scale.ts';

const barPx = 18;
const dueHalfPx = 8;
const leastDuePx = 3;

const markX = (entry: TimelineEntry, scale: TimeScale) => scale.x(middleOf(spanOf(entry.occurred)));

interface LineProps {
  readonly life: DrawnLife;
  readonly y: number;
  readonly rowPx: number;
  readonly scale: TimeScale;
}

function Bar({ life, y, rowPx, scale }: LineProps) {
  const x = scale.x(life.span.from);
  const width = Math.max(2, scale.x(life.span.to) - x);
  const height = Math.min(barPx, rowPx);
  const open = life.open ? ' life__bar--open' : '';
  return <rect className={`life__bar${open}`} x={x} y={y - height / 2} width={width} height={height} />;
}

/** The stretch after the last entry: as long as it is known to have held, or up to the days by which it is due. */
function Onward({ life, y, rowPx, scale, from }: LineProps & { readonly from: number }) {
  const { due, heldUntil } = life;
  const until = Math.max(due?.to ?? -Infinity, heldUntil ?? -Infinity);
  const to = scale.x(until);
  const half = Math.min(dueHalfPx, rowPx / 2);
  return (
    <>
      {to > from ? <line className="life__line life__line--on" x1={from} x2={to} y1={y} y2={y} /> : null}
      {due === undefined ? null : (
        <rect
          className="promise__due"
          x={Math.min(scale.x(due.from), scale.x(due.to) - leastDuePx)}
          y={y - half}
          width={Math.max(leastDuePx, due.to - due.from > 1 ? scale.x(due.to) - scale.x(due.from) : 0)}
          height={half * 2}
        />
      )}
    </>
  );
}

function Line(props: LineProps) {
  const { life, y, scale } = props;
  const [first, last] = [life.entries[0], life.entries.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (life.line === 'bar') return <Bar {...props} />;
  return (
    <>
      {life.line === 'none' ? null : (
        <line
          className={`life__line life__line--${life.line}`}
          x1={markX(first, scale)}
          x2={markX(last, scale)}
          y1={y}
          y2={y}
        />
      )}
      <Onward {...props} from={markX(last, scale)} />
    </>
  );
}

interface LifeProps extends Omit<LineProps, 'life'> {
  readonly placed: PlacedLife;
}

function Life({ placed, ...line }: LifeProps) {
  const { scale, y } = line;
  const { x, anchor } = labelPlace(placed, scale);
  const { life } = placed;
  return (
    <g className={`hue-${hueOf(life)}${life.pale === true ? ' life--pale' : ''}`}>
      <Line life={life} {...line} />
      {placed.text === '' ? null : (
        <text
          className={placed.textFrom === undefined || life.line === 'bar' ? 'words' : 'words words--on-line'}
          data-for={life.entries[0]?.id}
          x={x}
          y={y + 4}
          textAnchor={anchor}
        >
          {placed.text}
        </text>
      )}
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
function hueOf({ entries }: DrawnLife): string {
  const national = entries.find(({ trust }) => trust === undefined);
  return national === undefined ? 'money' : laneOf(national);
}

/** Lines and labels of policies in rows; their entries are drawn over them as marks. */
export function LifeLines({ lives, scale, top, rowPx: height }: LifeLinesProps) {
  return (
    <g className="lane" aria-hidden="true">
      {lives.lives.map((placed) => (
        <Life
          key={placed.life.ref}
          placed={placed}
          y={top + (placed.row + 0.5) * height}
          rowPx={height}
          scale={scale}
        />
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
  return <LifeLines lives={lives} scale={scale} top={lane.top} rowPx={lane.rowPx} />;
}
