import { useMemo, useRef } from 'react';
import type { TrustView } from '#contracts/trust';
import { dayNumber } from '../picture/days.ts';
import { isTied } from '../entry/related-entries.ts';
import { timeScale, type TimeScale } from '../picture/scale.ts';
import { tieCurves } from './tie-curves.ts';
import type { TrustHistory } from './trust-history.ts';
import { aboveRowPx, trustLayout, trustMarks, trustStops, type TrustMark } from './trust-layout.ts';
import { zoomTo, zoomText } from '../picture/zoom-window.ts';
import { shortDayLabel } from '../labels/date-labels.ts';
import { DetailsCard } from '../entry/details-card.tsx';
import { Figure } from '../picture/figure.tsx';
import { measureText } from '../picture/measure-text.ts';
import { useWidth } from '../picture/use-width.ts';
import { useZoom } from '../picture/use-zoom.ts';
import { ZoomButtons } from '../picture/zoom-buttons.tsx';
import { LifeLines } from '../policy/life-lane.tsx';
import { TieList } from './tie-list.tsx';
import { TieLayer, TrustHeads, TrustLineLayer } from './trust-lanes.tsx';

interface TrustPictureProps {
  readonly view: TrustView;
  readonly history: TrustHistory;
  readonly zoomText: string | undefined;
  readonly onZoom: (text: string | undefined) => void;
  readonly open: string | undefined;
  readonly onOpen: (id: string | undefined) => void;
}

const marginPx = 168;
const compactBelow = 700;
const leastPlotPx = 760;

function extentOf(width: number) {
  const compact = width < compactBelow;
  return { compact, widthPx: compact ? leastPlotPx : Math.max(1, width - marginPx) };
}

const endsOf = (marks: readonly TrustMark[]) =>
  new Map(
    marks.map(({ entry: { id, category, trust }, x, y, radius }) => {
      const below = category === 'policy' || trust === undefined;
      return [id, { id, x, y: below ? y + radius : y - radius }];
    }),
  );

/** The days in sight at first: those of the trust's steps, not its whole life. */
function useTrustZoom(props: TrustPictureProps, widthPx: number) {
  const surface = useRef<SVGSVGElement>(null);
  const { domain, usual } = props.history;
  const usualText = zoomText(zoomTo(usual, domain, widthPx), domain, widthPx);
  const whole = '1900-01-01..2100-01-01';
  const controls = useZoom(surface, {
    widthPx,
    domain,
    text: props.zoomText ?? usualText,
    onSettled: (text) => props.onZoom(text === usualText ? undefined : (text ?? whole)),
  });
  return { surface, controls };
}

function useDrawing(
  { view, history }: TrustPictureProps,
  compact: boolean,
  widthPx: number,
  scale: TimeScale,
) {
  const { asAt } = view.replay;
  const layout = useMemo(
    () =>
      trustLayout(history, {
        asAt,
        widthPx: Math.max(1, widthPx),
        headingsAbove: compact,
        measure: measureText,
      }),
    [history, asAt, compact, widthPx],
  );
  const marks = useMemo(() => trustMarks(layout, scale), [layout, scale]);
  const stops = useMemo(() => trustStops(marks, layout), [marks, layout]);
  const curves = useMemo(() => tieCurves(history.ties, endsOf(marks), measureText), [history.ties, marks]);
  return { layout, marks, stops, curves };
}

/** Policies above, the trust's milestones below, and a curve from each milestone to the policy tied to it. */
export function TrustPicture(props: TrustPictureProps) {
  const { view, history, open, onOpen } = props;
  const frame = useRef<HTMLDivElement>(null);
  const { compact, widthPx } = extentOf(useWidth(frame));
  const { surface, controls } = useTrustZoom(props, widthPx);
  const { domain } = history;
  const scale = useMemo(
    () => timeScale(domain, widthPx, controls.zoom.k),
    [domain, widthPx, controls.zoom.k],
  );
  const { layout, marks, stops, curves } = useDrawing(props, compact, widthPx, scale);
  return (
    <div
      ref={frame}
      className={compact ? 'picture picture--compact picture--trust' : 'picture picture--trust'}
    >
      <ZoomButtons {...controls} />
      <div className="picture__region" role="region" aria-label="Picture" tabIndex={compact ? 0 : undefined}>
        <Figure
          label={`${view.trust.name}: national policies above its milestones, by date`}
          {...{ domain, scale, controls, surface, widthPx, marks, stops, open, onOpen }}
          heightPx={layout.heightPx}
          today={dayNumber(view.replay.asAt) + 1}
          todayLabel={shortDayLabel(view.replay.asAt)}
          isRelated={(entry, lit) => isTied(entry, lit, history.ties)}
          heads={
            <TrustHeads
              lines={layout.lines}
              own={view.trust.ods}
              compact={compact}
              claims={history.ties.some(({ tie }) => tie === 'claimed')}
            />
          }
          lit={(mark) => <TieLayer curves={curves} litId={mark?.entry.id} />}
          card={(mark) => (
            <DetailsCard entry={mark.entry} entries={history.entries} onOpen={onOpen}>
              <TieList milestoneId={mark.entry.id} ties={view.ties} />
            </DetailsCard>
          )}
        >
          <LifeLines lives={layout.above} scale={scale} rowPx={aboveRowPx} top={layout.aboveTop} />
          {layout.lines.map((placed) => (
            <TrustLineLayer
              key={placed.line.ods}
              placed={placed}
              scale={scale}
              widthPx={scale.x(domain.to)}
            />
          ))}
        </Figure>
      </div>
    </div>
  );
}
