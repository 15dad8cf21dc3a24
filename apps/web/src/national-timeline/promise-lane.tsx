import { middleOf } from '../picture/days.ts';
import type { LaneBox, NationalLayout } from './national-layout.ts';
import { promiseY } from './national-marks.ts';
import type { PlacedPromise } from '../promise/place-promises.ts';
import type { TimeScale } from '../picture/scale.ts';
import { measureText } from '../picture/measure-text.ts';

const gap = 12;
const barHalf = 7;
/** Share of a row that half of its bar may take. */
const barOfRow = 0.42;

interface LineProps {
  readonly placed: PlacedPromise;
  readonly y: number;
  readonly rowPx: number;
  readonly scale: TimeScale;
  readonly widthPx: number;
}

const slipFits = ({ row, slip }: PlacedPromise, scale: TimeScale, widthPx: number) =>
  slip !== '' && scale.x((row.due ?? row.made).to) + gap / 2 + measureText(slip) * 1.1 < widthPx;

/** The line from the day it was made to the day due, and by how much that day had moved. */
function Due({ placed, y, rowPx, scale, widthPx }: LineProps) {
  const { row, slip } = placed;
  if (row.due === undefined) return null;
  const [from, to] = [scale.x(row.due.from), scale.x(row.due.to)];
  const half = Math.min(barHalf, rowPx * barOfRow);
  const width = Math.max(2.5, row.due.to - row.due.from > 1 ? to - from : 0);
  return (
    <>
      <line
        className={row.moved ? 'promise' : 'promise promise--reworded'}
        x1={scale.x(middleOf(row.made))}
        x2={to}
        y1={y}
        y2={y}
      />
      <rect className="promise__due" x={to - width} y={y - half} width={width} height={half * 2} />
      {slipFits(placed, scale, widthPx) ? (
        <text className="words words--slip" x={to + gap / 2} y={y + 4}>
          {slip}
        </text>
      ) : null}
    </>
  );
}

function PromiseLine(props: LineProps) {
  const { placed, y, scale, widthPx } = props;
  const { row, side, text, slip } = placed;
  const beside = slipFits(placed, scale, widthPx);
  const slipPx = beside ? measureText(slip) * 1.1 + gap / 2 : 0;
  const x = side === 'left' ? scale.x(row.made.from) - gap : scale.x((row.due ?? row.made).to) + gap + slipPx;
  return (
    <g>
      <Due {...props} />
      {text === '' ? null : (
        <text
          className="words"
          data-for={row.entry.id}
          x={x}
          y={y + 4}
          textAnchor={side === 'left' ? 'end' : 'start'}
        >
          {text}
          {beside || slip === '' ? null : <tspan className="words--slip"> {slip}</tspan>}
        </text>
      )}
    </g>
  );
}

interface PromiseLaneProps {
  readonly lane: LaneBox;
  readonly layout: NationalLayout;
  readonly scale: TimeScale;
  readonly widthPx: number;
}

/** A line for each promise from the day it was made to the day it fell due; the days due make a staircase. */
export function PromiseLane({ lane, layout, scale, widthPx }: PromiseLaneProps) {
  const { promises } = layout;
  const yOf = (row: number) => promiseY(lane, row, layout);
  return (
    <g className="lane hue-promises" aria-hidden="true">
      {promises.stairs.map((corners) => (
        <polyline
          key={corners[0]?.row}
          className="stair"
          strokeWidth={Math.min(8, promises.rowPx / 2)}
          points={corners.map(({ row, day }) => `${scale.x(day).toFixed(1)},${yOf(row)}`).join(' ')}
        />
      ))}
      {promises.rows.map((placed, index) => (
        <PromiseLine
          key={placed.row.entry.id}
          placed={placed}
          y={yOf(index)}
          rowPx={promises.rowPx}
          scale={scale}
          widthPx={widthPx}
        />
      ))}
    </g>
  );
}
