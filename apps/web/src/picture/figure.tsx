import { lazy, Suspense, useId, useMemo, type MouseEvent, type ReactNode, type RefObject } from 'react';
import { middleOf, spanOf, type DayNumber, type DaySpan } from './days.ts';
import type { TimeScale } from './scale.ts';
import type { Stop } from './steering.ts';
import { markId, type EntryMark } from './entry-mark.ts';
import { belongsTo, isMassed, MarkButtons, overCanvas, type IsRelated } from './drawn-marks.tsx';
import { FloatingLabel } from './floating-label.tsx';
import { markAt } from './mark-at.ts';
import { measureText } from './measure-text.ts';
import { OverviewStrip, type OverviewMark } from './overview-strip.tsx';
import type { UnseenDays } from './unseen-days.ts';
import { UnseenShades } from './unseen-shades.tsx';
import { DateBand, GridLines, TimeAxis } from './time-axis.tsx';
import { useMedia } from '../page-state/use-media.ts';
import { useSteering } from './use-steering.ts';
import type { ZoomControls } from './use-zoom.ts';
import { ZoomButtons } from './zoom-buttons.tsx';

/** A figure: its scale and zoom, its marks with the way among them, and what is drawn around them. */
export interface FigureProps {
  readonly label: string;
  readonly domain: DaySpan;
  readonly scale: TimeScale;
  readonly controls: ZoomControls;
  readonly surface: RefObject<SVGSVGElement | null>;
  /** Width of the margin for headings. */
  readonly marginPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly today: DayNumber;
  readonly todayLabel: string;
  /** Days later than the clocks of the answer: shaded. */
  readonly unseen: readonly UnseenDays[];
  readonly marks: readonly EntryMark[];
  /** All that the overview counts; left out: the marks. The same list at every zoom. */
  readonly overviewed?: readonly OverviewMark[];
  readonly stops: readonly Stop[];
  readonly open: string | undefined;
  readonly onOpen: (id: string | undefined) => void;
  /** Lines, bars and words under the marks; panned with them. */
  readonly children: ReactNode;
  /** Drawn over the marks, and not panned. */
  readonly fixed?: ReactNode;
  /** Headings of the lanes. */
  readonly heads: ReactNode;
  /** Told what is lit, so that what belongs to it can be drawn under the marks. */
  readonly lit?: (mark: EntryMark | undefined) => ReactNode;
  readonly isRelated: IsRelated;
}

/** Loaded where there are thousands. */
const MarkCanvas = lazy(async () => ({ default: (await import('./mark-canvas.tsx')).MarkCanvas }));

type Handlers = ReturnType<typeof useSteering>['handlers'];

interface SurfaceProps extends FigureProps {
  readonly helpId: string;
  readonly handlers: Handlers;
  readonly current: string | undefined;
  readonly litMark: EntryMark | undefined;
  readonly massed: boolean;
}

/** Everything under the marks: band, lines, words. */
function Ground({ props }: { readonly props: SurfaceProps }) {
  const { domain, scale, heightPx, today, litMark } = props;
  return (
    <>
      <UnseenShades unseen={props.unseen} scale={scale} heightPx={heightPx} />
      {litMark === undefined ? null : <DateBand entry={litMark.entry} scale={scale} heightPx={heightPx} />}
      <GridLines domain={domain} scale={scale} heightPx={heightPx} />
      <line
        className="today"
        x1={scale.x(today)}
        x2={scale.x(today)}
        y1={0}
        y2={heightPx}
        aria-hidden="true"
      />
      {props.children}
      {props.lit?.(litMark)}
    </>
  );
}

/** Under the surface, where marks are too many for an element each: the ground, and the marks on a canvas. */
function Massed({ props }: { readonly props: SurfaceProps }) {
  const { marks, widthPx, heightPx, surface, litMark, isRelated } = props;
  const { shift } = props.controls.zoom;
  return (
    <>
      <svg className="figure__ground" width={widthPx} height={heightPx} aria-hidden="true">
        <g transform={`translate(${shift},0)`}>
          <Ground props={props} />
        </g>
      </svg>
      <Suspense fallback={null}>
        <MarkCanvas
          {...{ marks, shift, widthPx, heightPx, surface }}
          isLit={litMark && ((mark) => belongsTo(mark, litMark, isRelated))}
        />
      </Suspense>
    </>
  );
}

function Surface(props: SurfaceProps) {
  const { surface, widthPx, heightPx, label, helpId, handlers, litMark, open, controls, massed } = props;
  const { marks, current, isRelated } = props;
  const buttons = massed ? overCanvas(marks, new Set([current, open, litMark && markId(litMark)])) : marks;
  return (
    <>
      {massed ? <Massed props={props} /> : null}
      <svg
        ref={surface}
        className={massed ? 'figure__surface figure__surface--over' : 'figure__surface'}
        width={widthPx}
        height={heightPx}
        role="group"
        aria-label={label}
        aria-describedby={helpId}
        {...handlers}
      >
        <g transform={`translate(${controls.zoom.shift},0)`}>
          {massed ? null : <Ground props={props} />}
          <MarkButtons marks={buttons} lit={litMark} {...{ current, open, isRelated }} />
        </g>
        {props.fixed}
        {litMark === undefined || markId(litMark) === open ? null : (
          <FloatingLabel mark={litMark} zoom={controls.zoom} widthPx={widthPx} measure={measureText} />
        )}
      </svg>
    </>
  );
}

/** The mark at a place of a canvas, else the entry of the words there, which lie under it. */
function idUnder(marks: readonly EntryMark[], shift: number, event: MouseEvent<SVGSVGElement>) {
  const { left, top } = event.currentTarget.getBoundingClientRect();
  const [x, y] = [event.clientX, event.clientY];
  const words = () => document.elementsFromPoint(x, y).find((one) => one.hasAttribute('data-for'));
  return markAt(marks, x - left - shift, y - top) ?? words()?.getAttribute('data-for') ?? undefined;
}

/** Says how the figure is steered, and where the same is to be had in words. */
function Help({
  id,
  massed,
  count,
}: {
  readonly id: string;
  readonly massed: boolean;
  readonly count: number;
}) {
  return (
    <p id={id} className="nhsuk-u-visually-hidden">
      {massed
        ? `The ${count.toLocaleString('en-GB')} marks are drawn; the one that the keyboard is on is a button.`
        : 'Each mark is a button.'}{' '}
      Arrow keys go from mark to mark: left and right in order of time, up and down to another lane. Enter
      opens the details, Escape closes them, plus and minus zoom. While words are looked for, n and p go to
      the next and the previous mark that has them. The list and the table hold the same entries.
    </p>
  );
}

/** A picture along one time axis whose marks are entries: zoomed and panned, steered by pointer and keyboard. */
export function Figure(props: FigureProps) {
  const { domain, scale, controls, widthPx, today, todayLabel, marks, stops, open, onOpen } = props;
  const helpId = useId();
  const massed = isMassed(marks, useMedia('print'));
  const at = massed
    ? (event: MouseEvent<SVGSVGElement>) => idUnder(marks, controls.zoom.shift, event)
    : undefined;
  const { current, handlers, lit } = useSteering({
    surface: props.surface,
    stops,
    open,
    onOpen,
    controls,
    widthPx,
    at,
  });
  const litMark = useMemo(
    () => (lit === undefined ? undefined : marks.find((mark) => markId(mark) === lit)),
    [marks, lit],
  );
  const bandAt = litMark && middleOf(spanOf(litMark.entry.occurred));
  return (
    <div className="figure" style={{ gridTemplateColumns: `${String(props.marginPx)}px 1fr` }}>
      <div className="figure__corner">
        <ZoomButtons {...controls} />
      </div>
      <div className="figure__overview">
        <OverviewStrip {...{ domain, widthPx, controls }} marks={props.overviewed ?? marks} />
      </div>
      <div className="figure__axis">
        <TimeAxis {...{ domain, scale, widthPx, today, zoom: controls.zoom, todayLabel, bandAt }} />
      </div>
      <div className="figure__heads">{props.heads}</div>
      <div className="figure__plot" id="marks" tabIndex={-1}>
        <Help id={helpId} massed={massed} count={marks.length} />
        <Surface {...props} {...{ helpId, handlers, current, litMark, massed }} />
      </div>
    </div>
  );
}
