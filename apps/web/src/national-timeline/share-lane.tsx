import type { LaneBox, NationalLayout } from './national-layout.ts';
import { shareY } from './national-marks.ts';
import type { TimeScale } from '../picture/scale.ts';
import type { ShareLabel } from '../adoption/share-column.ts';

interface ShareLaneProps {
  readonly lane: LaneBox;
  readonly layout: NationalLayout;
}

function percentages({ shareScale }: NationalLayout): readonly number[] {
  const { least, most } = shareScale;
  const step = most - least > 40 ? 20 : 10;
  return Array.from({ length: Math.floor((most - least) / step) + 1 }, (_, index) => least + index * step);
}

/** Lines between figures of one series; figures of different series are never joined. */
export function SeriesLines({ lane, layout, scale }: ShareLaneProps & { readonly scale: TimeScale }) {
  return (
    <g className="lane hue-shares" aria-hidden="true">
      {layout.shareLines.map(({ series, points }) => (
        <polyline
          key={series}
          className="share__line"
          points={points
            .map(({ day, pct }) => `${scale.x(day).toFixed(1)},${shareY(lane, layout, pct).toFixed(1)}`)
            .join(' ')}
        />
      ))}
    </g>
  );
}

/** The scale of the shares, and the words of each with a line to its point. */
export function ShareLabels({
  lane,
  layout,
  words,
}: ShareLaneProps & { readonly words: readonly ShareLabel[] }) {
  const rowPx = lane.height / Math.max(1, words.length);
  const yOf = (row: number) => lane.top + (row + 0.5) * rowPx;
  return (
    <g className="lane hue-shares" aria-hidden="true">
      {percentages(layout).map((pct) => (
        <g key={pct}>
          <line
            className="share__grid"
            x1={layout.widthPx * 0.62}
            x2={layout.widthPx}
            y1={shareY(lane, layout, pct)}
            y2={shareY(lane, layout, pct)}
          />
          <text
            className="share__pct"
            x={layout.widthPx - 2}
            y={shareY(lane, layout, pct) - 3}
            textAnchor="end"
          >
            {pct} %
          </text>
        </g>
      ))}
      {words.map(({ id, text, x, row, pointX, pct }) => (
        <g key={id}>
          <path
            className="share__lead"
            d={`M${x + 4},${yOf(row)}L${x + 18},${yOf(row)}L${pointX - 6},${shareY(lane, layout, pct)}`}
          />
          <text className="words words--share" data-for={id} x={x} y={yOf(row) + 4} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}
