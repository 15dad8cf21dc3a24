import type { TimelineEntry } from '#contracts/timeline';
import { axisTicks } from './axis.ts';
import { spanOf, type DayNumber, type DaySpan } from './days.ts';
import type { TimeScale } from './scale.ts';
import type { Zoom } from './zoom-window.ts';

interface AxisProps {
  readonly domain: DaySpan;
  readonly scale: TimeScale;
  readonly zoom: Zoom;
  readonly widthPx: number;
  readonly today: DayNumber;
  readonly todayLabel: string;
  /** The middle of the band, if one is drawn. */
  readonly bandAt: DayNumber | undefined;
}

/** Over the band: which side is which. */
function Sides({ x }: { readonly x: number }) {
  return (
    <>
      <text className="axis__side" x={x - 5} y={11} textAnchor="end">
        ← before
      </text>
      <text className="axis__side" x={x + 5} y={11}>
        after →
      </text>
    </>
  );
}

/** Names of years, quarters and months over the figure; it stays in sight while the page scrolls. */
export function TimeAxis({ domain, scale, zoom, widthPx, today, todayLabel, bandAt }: AxisProps) {
  const ticks = axisTicks(domain, scale.pxPerDay);
  const todayX = scale.x(today) + zoom.shift;
  return (
    <svg className="axis" width={widthPx} height={34} aria-hidden="true">
      <g transform={`translate(${zoom.shift},0)`}>
        {ticks.map(({ day, label, of }) =>
          label === undefined ? null : (
            <text key={day} className={`axis__label axis__label--${of}`} x={scale.x(day) + 4} y={28}>
              {label}
            </text>
          ),
        )}
      </g>
      {bandAt === undefined ? null : <Sides x={scale.x(bandAt) + zoom.shift} />}
      {todayX >= 0 &&
      todayX <= widthPx &&
      (bandAt === undefined || Math.abs(today - bandAt) * scale.pxPerDay > 130) ? (
        <text className="axis__today" x={todayX} y={11} textAnchor={todayX > widthPx - 60 ? 'end' : 'middle'}>
          {todayLabel}
        </text>
      ) : null}
    </svg>
  );
}

/** Lines down the figure at each year, and finer ones when zoomed in. */
export function GridLines({
  domain,
  scale,
  heightPx,
}: Pick<AxisProps, 'domain' | 'scale'> & { heightPx: number }) {
  return (
    <g aria-hidden="true">
      {axisTicks(domain, scale.pxPerDay).map(({ day, of }) => (
        <line
          key={day}
          className={`grid grid--${of}`}
          x1={scale.x(day)}
          x2={scale.x(day)}
          y1={0}
          y2={heightPx}
        />
      ))}
    </g>
  );
}

interface DateBandProps {
  readonly entry: TimelineEntry;
  readonly scale: TimeScale;
  readonly heightPx: number;
}

const leastBandPx = 3;

/** Through all lanes, as wide as what is known of the day: what came before is to its left, what came after to its right. */
export function DateBand({ entry, scale, heightPx }: DateBandProps) {
  const { from, to } = spanOf(entry.occurred);
  const width = Math.max(leastBandPx, (to - from) * scale.pxPerDay);
  const x = scale.x((from + to) / 2) - width / 2;
  return <rect className="band" x={x} y={0} width={width} height={heightPx} aria-hidden="true" />;
}
