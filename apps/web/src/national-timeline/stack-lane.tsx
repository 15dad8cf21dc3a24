import type { MeasureText } from '../picture/fit-text.ts';
import type { LaneBox } from './national-layout.ts';
import type { StackPicture } from '../picture/stack-marks.ts';
import { stackNotes } from '../picture/stack-notes.ts';
import type { NameBesideMark } from './trust-names.ts';

interface StackLaneProps {
  readonly lane: LaneBox;
  readonly stacks: StackPicture;
  readonly names: readonly NameBesideMark[];
  readonly widthPx: number;
  readonly measure: MeasureText;
}

/** Trusts' names, each with its mark wherever that is at the zoom of the moment. */
function Names({ lane, stacks, names }: Pick<StackLaneProps, 'lane' | 'stacks' | 'names'>) {
  if (names.length === 0) return null;
  const places = new Map(stacks.marks.map(({ entry, x, y }) => [entry.id, { x, y: lane.baseline + y }]));
  return names.map(({ id, text, x, y, lead }) => {
    const at = places.get(id);
    if (at === undefined) return null;
    return (
      <g key={id}>
        {lead === undefined ? null : (
          <line
            className="words__lead"
            x1={at.x + lead.x1}
            x2={at.x + lead.x2}
            y1={at.y + lead.y1}
            y2={at.y + lead.y2}
          />
        )}
        <text className="words words--trust" data-for={id} x={at.x + x} y={at.y + y}>
          {text}
        </text>
      </g>
    );
  });
}

/** The ground on which stacks stand, the pale bars of half-known dates, notes over the tallest stacks, and names where there are few. */
export function StackLane({ lane, stacks, names, widthPx, measure }: StackLaneProps) {
  return (
    <g className={`lane hue-${lane.id}`} aria-hidden="true">
      <line className="ground" x1={0} x2={widthPx} y1={lane.baseline} y2={lane.baseline} />
      {stacks.bars.map(({ key, x, y, width, height }) => (
        <rect key={key} className="pale" x={x} y={lane.baseline + y} width={width} height={height} rx={3} />
      ))}
      {stackNotes(stacks.tops, widthPx, measure).map(({ text, x, y }) => (
        <text
          key={`${text}/${x}`}
          className="words words--note"
          x={x}
          y={lane.baseline + y}
          textAnchor="middle"
        >
          {text}
        </text>
      ))}
      <Names {...{ lane, stacks, names }} />
    </g>
  );
}
