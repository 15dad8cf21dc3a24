import type { MeasureText } from '../picture/fit-text.ts';
import type { LaneBox } from './national-layout.ts';
import type { StackPicture } from '../picture/stack-marks.ts';
import { stackNotes } from '../picture/stack-notes.ts';

interface StackLaneProps {
  readonly lane: LaneBox;
  readonly stacks: StackPicture;
  readonly widthPx: number;
  readonly measure: MeasureText;
}

/** The ground on which stacks stand, the pale bars of half-known dates, and notes over the tallest stacks. */
export function StackLane({ lane, stacks, widthPx, measure }: StackLaneProps) {
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
    </g>
  );
}
