import { useMemo, useRef } from 'react';
import type { PromiseLineView } from '#contracts/policy';
import type { Replay } from '#contracts/replay';
import { shortDayLabel } from '../labels/date-labels.ts';
import { pctLabel } from '../labels/promise-labels.ts';
import { measureText } from '../picture/measure-text.ts';
import { GridLines, TimeAxis } from '../picture/time-axis.tsx';
import { dayNumber } from '../picture/days.ts';
import { unseenDays, type UnseenDays } from '../picture/unseen-days.ts';
import { UnseenLegend, UnseenShades } from '../picture/unseen-shades.tsx';
import { useWidth } from '../picture/use-width.ts';
import { hedgehog, type Hedgehog } from './hedgehog.ts';

const widestPx = 1_000;
const wordsFrom = 700;

/** Years above, shares to the left, and the line of the day asked for. */
interface GroundProps {
  readonly drawn: Hedgehog;
  readonly asAt: string;
  readonly unseen: readonly UnseenDays[];
}

function Ground({ drawn, asAt, unseen }: GroundProps) {
  const { domain, scale, plot, ticks, todayX } = drawn;
  return (
    <>
      <g transform={`translate(${plot.left},0)`}>
        <TimeAxis
          {...{ domain, scale }}
          widthPx={plot.right - plot.left}
          zoom={{ k: 1, shift: 0 }}
          today={dayNumber(asAt) + 0.5}
          todayLabel={shortDayLabel(asAt)}
          bandAt={undefined}
        />
      </g>
      <g transform={`translate(${plot.left},${plot.top})`}>
        <UnseenShades {...{ unseen, scale }} heightPx={plot.bottom - plot.top} />
        <GridLines {...{ domain, scale }} heightPx={plot.bottom - plot.top} />
      </g>
      {ticks.map(({ pct, y }) => (
        <g key={pct}>
          <line className="grid" x1={plot.left} x2={plot.right} y1={y} y2={y} />
          <text className="share__pct" x={plot.left - 8} y={y + 4} textAnchor="end">
            {pctLabel(pct)}
          </text>
        </g>
      ))}
      <line className="today" x1={todayX} x2={todayX} y1={plot.top} y2={plot.bottom} />
    </>
  );
}

/** Lines and marks under the words: shares as published, and the path of each promise. */
function Marks({ paths, lines, shares }: Hedgehog) {
  return (
    <>
      <g className="hue-shares">
        {lines.map((points) => (
          <polyline
            key={points.map(({ x }) => x).join()}
            className="hedgehog__published"
            points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
          />
        ))}
        {shares.map(({ entryId, x, y, measures }) => (
          <circle
            key={entryId}
            className={measures ? 'shape shape--solid' : 'shape shape--hollow'}
            {...{ cx: x, cy: y, r: 4.5 }}
          />
        ))}
      </g>
      <g className="hue-promises">
        {paths.map(({ number, from, to }) => (
          <g key={`${number} ${to.x} ${to.y}`}>
            <line className="hedgehog__path" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
            <circle className="shape shape--hollow" cx={from.x} cy={from.y} r={4.5} />
            <rect className="promise__due" x={to.x - 2} y={to.y - 8} width={4} height={16} />
          </g>
        ))}
      </g>
    </>
  );
}

function Words({ labels }: Hedgehog) {
  return labels.map(({ key, text, x, y, lead, of }) => (
    <g key={key}>
      {lead ? <line className="share__lead" {...lead} /> : null}
      <text className={`words words--${of === 'path' ? 'promise' : 'share'}`} x={x} y={y}>
        {text}
      </text>
    </g>
  ));
}

interface HedgehogChartProps {
  readonly line: PromiseLineView;
  readonly replay: Replay;
}

/**
 * Promises against what was published: from a ring, at the share then published, a dashed path to a bar, at the share and
 * day promised; published shares as a line, those of other trusts as open marks apart. The table says the same.
 */
export function HedgehogChart({ line, replay }: HedgehogChartProps) {
  const { asAt } = replay;
  const frame = useRef<HTMLDivElement>(null);
  const widthPx = Math.min(useWidth(frame), widestPx);
  const words = widthPx >= wordsFrom;
  const heightPx = words ? 480 : 340;
  const drawn = useMemo(
    () =>
      widthPx === 0 ? undefined : hedgehog(line, asAt, { widthPx, heightPx, words, measure: measureText }),
    [line, asAt, widthPx, heightPx, words],
  );
  const unseen = drawn === undefined ? [] : unseenDays(replay, drawn.domain);
  return (
    <div className="hedgehog" ref={frame}>
      {drawn === undefined ? null : (
        <svg
          className="figure__surface"
          viewBox={`0 0 ${widthPx} ${heightPx}`}
          width={widthPx}
          height={heightPx}
          role="img"
          aria-label={`${line.title}: the path of each promise from the share then published to the share and day promised. The table below says the same.`}
        >
          <Ground drawn={drawn} asAt={asAt} unseen={unseen} />
          <Marks {...drawn} />
          <Words {...drawn} />
        </svg>
      )}
      <UnseenLegend unseen={unseen} />
    </div>
  );
}
