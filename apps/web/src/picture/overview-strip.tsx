import { useMemo } from 'react';
import { dayLabel } from '../labels/date-labels.ts';
import { isoDay, type DaySpan } from './days.ts';
import type { EntryMark } from './entry-mark.ts';
import { overviewPaths, stepped, within, type Edge } from './overview.ts';
import { timeScale } from './scale.ts';
import { useStripDrag } from './use-strip-drag.ts';
import type { ZoomControls } from './use-zoom.ts';
import { inSight } from './zoom-window.ts';

/** A part of the record as the overview counts it. */
export type OverviewMark = Pick<EntryMark, 'entry'>;

interface OverviewProps {
  readonly domain: DaySpan;
  readonly widthPx: number;
  readonly controls: ZoomControls;
  readonly marks: readonly OverviewMark[];
}

const heightPx = 30;
const names: Readonly<Record<Edge, string>> = { from: 'First day in sight', to: 'Last day in sight' };

interface HandleProps extends Pick<OverviewProps, 'domain' | 'controls'> {
  readonly edge: Edge;
  readonly seen: DaySpan;
  readonly x: number;
}

/** One end of the days in sight: dragged, or moved by month and year with the keyboard. */
function Handle({ edge, seen, x, domain, controls }: HandleProps) {
  return (
    <div
      className={`overview__handle overview__handle--${edge}`}
      data-edge={edge}
      role="slider"
      tabIndex={0}
      aria-label={names[edge]}
      aria-valuemin={domain.from}
      aria-valuemax={domain.to}
      aria-valuenow={Math.round(seen[edge])}
      aria-valuetext={dayLabel(isoDay(edge === 'from' ? Math.round(seen.from) : Math.round(seen.to) - 1))}
      style={{ left: x }}
      onKeyDown={(event) => {
        const next = stepped(seen, edge, event.key, domain);
        if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        controls.show(next);
      }}
    />
  );
}

/** All years in little, with what is in sight between two handles: policies above the line, trusts below it. */
export function OverviewStrip({ domain, widthPx, controls, marks }: OverviewProps) {
  const scale = useMemo(() => timeScale(domain, widthPx), [domain, widthPx]);
  const paths = useMemo(() => overviewPaths(marks, scale, widthPx, heightPx), [marks, scale, widthPx]);
  const seen = within(inSight(controls.zoom, domain, widthPx), domain);
  const handlers = useStripDrag({ domain, widthPx, seen, show: controls.show });
  const [left, right] = [scale.x(seen.from), scale.x(seen.to)];
  return (
    <div
      className="overview"
      style={{ width: widthPx, height: heightPx }}
      role="group"
      aria-label="Overview of all years"
      {...handlers}
    >
      <svg width={widthPx} height={heightPx} aria-hidden="true">
        <path className="overview__above" d={paths.above} />
        <path className="overview__below" d={paths.below} />
        <rect className="overview__unseen" x={0} y={0} width={Math.max(0, left)} height={heightPx} />
        <rect
          className="overview__unseen"
          x={right}
          y={0}
          width={Math.max(0, widthPx - right)}
          height={heightPx}
        />
      </svg>
      <div className="overview__seen" data-edge="both" style={{ left, width: right - left }} />
      <Handle edge="from" x={left} {...{ seen, domain, controls }} />
      <Handle edge="to" x={right} {...{ seen, domain, controls }} />
    </div>
  );
}
