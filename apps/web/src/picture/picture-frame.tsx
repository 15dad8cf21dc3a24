import { use, useMemo, useRef, type ReactNode, type RefObject } from 'react';
import type { Replay } from '#contracts/replay';
import type { TimelineEntry } from '#contracts/timeline';
import { ComparedItem, ComparedNote } from '../compared/compared-item.tsx';
import { ComparisonContext, type Comparison } from '../compared/comparison.ts';
import { WordSearchContext } from '../find/word-search.ts';
import { shortDayLabel } from '../labels/date-labels.ts';
import { ComparedJoins } from './compared-joins.tsx';
import { dayNumber, type DaySpan } from './days.ts';
import { markId, type EntryMark } from './entry-mark.ts';
import { Figure, type FigureProps } from './figure.tsx';
import { timeScale, type TimeScale } from './scale.ts';
import { sheet } from './sheet.ts';
import { SidePanel } from './side-panel.tsx';
import { unseenDays } from './unseen-days.ts';
import { UnseenLegend } from './unseen-shades.tsx';
import { useMedia } from '../page-state/use-media.ts';
import { useWidth } from './use-width.ts';
import { useZoom, type ZoomAddress, type ZoomControls } from './use-zoom.ts';

/** The state of a picture at the width and the zoom of the moment. */
export interface PictureView {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly surface: RefObject<SVGSVGElement | null>;
  readonly domain: DaySpan;
  /** Width of the margin for headings, where there is one. */
  readonly marginPx: number;
  /** Headings stand above their lanes, and the picture scrolls in its own frame. */
  readonly compact: boolean;
  /** Width of the plot without its margin. */
  readonly widthPx: number;
  readonly controls: ZoomControls;
  readonly scale: TimeScale;
}

const usualMarginPx = 168;
const compactBelow = 700;
const leastPlotPx = 760;
/** The details stand beside the picture from this width of the frame on, else under it. */
const besideFrom = 900;
const panelPx = 340;

/** The margin for headings goes where the screen is narrow; details that are open take their room beside the plot. */
function extentOf(width: number, marginPx: number, open: boolean) {
  const compact = width < compactBelow;
  const panel = open && width >= besideFrom ? panelPx : 0;
  return { compact, widthPx: compact ? leastPlotPx : width - marginPx - panel };
}

interface PictureViewSettings {
  readonly domain: DaySpan;
  /** The zoom that the address holds for a width of the plot. */
  readonly zoomAt: (widthPx: number) => ZoomAddress;
  readonly marginPx?: number;
  /** The details of a mark are open. */
  readonly open: boolean;
  /** It is laid out to fit one sheet: letters on paper are as large as on a screen. */
  readonly fitsSheet?: boolean;
}

/** Size on paper of a picture that is higher than a sheet; the style sheet for print says the same. */
const reduced = 0.72;

/** Measures a picture and keeps its zoom in the address. */
export function usePictureView({
  domain,
  zoomAt,
  open,
  marginPx = usualMarginPx,
  fitsSheet = false,
}: PictureViewSettings): PictureView {
  const frame = useRef<HTMLDivElement>(null);
  const surface = useRef<SVGSVGElement>(null);
  const printing = useMedia('print');
  const screenPx = useWidth(frame);
  const { compact, widthPx } = printing
    ? extentOf(sheet.widthPx / (fitsSheet ? 1 : reduced), marginPx, false)
    : extentOf(screenPx, marginPx, open);
  const controls = useZoom(surface, { widthPx, domain, ...zoomAt(widthPx) });
  const scale = useMemo(
    () => timeScale(domain, widthPx, controls.zoom.k),
    [domain, widthPx, controls.zoom.k],
  );
  return { frame, surface, domain, marginPx, compact, widthPx, controls, scale };
}

interface PictureFrameProps extends Omit<
  FigureProps,
  'domain' | 'scale' | 'controls' | 'surface' | 'widthPx' | 'marginPx' | 'today' | 'todayLabel' | 'unseen'
> {
  readonly view: PictureView;
  /** The clocks of the answer: the day that is marked, and the days after them, which are shaded. */
  readonly replay: Replay;
  /** Ends the class of the frame, where the picture has a style of its own. */
  readonly kind?: string;
  /** The details of the open mark. */
  readonly card: (mark: EntryMark) => ReactNode;
  /** Said under the picture. */
  readonly foot?: ReactNode;
  /** On paper alone, on the sheet of the picture. */
  readonly citation?: ReactNode;
}

/** The sign of a mark by its entries: where another reading does not say the same of all, that it tells some otherwise. */
function signOf(entries: readonly TimelineEntry[], compared: Comparison['as']): EntryMark['as'] | undefined {
  const signs = [...new Set(entries.map(({ id }) => compared.get(id)))];
  if (signs.length === 1) return signs[0];
  return signs.every((sign) => sign === undefined) ? undefined : 'changed';
}

/** Marks that say whether they have what is looked for, and what another reading says of them, where there is any. */
function withSigns(
  marks: readonly EntryMark[],
  found: ReadonlySet<string> | undefined,
  compared: Comparison['as'] | undefined,
): readonly EntryMark[] {
  if (found === undefined && compared === undefined) return marks;
  return marks.map((mark) => {
    const entries = mark.together?.entries ?? [mark.entry];
    const as = compared && signOf(entries, compared);
    return {
      ...mark,
      ...(found && { found: entries.some(({ id }) => found.has(id)) }),
      ...(as && { as }),
    };
  });
}

/** The frame of every picture: the figure in a region that scrolls on narrow screens, details beside it, and a foot. */
export function PictureFrame({ view, replay, kind, card, foot, citation, ...figure }: PictureFrameProps) {
  const { frame, compact, controls, surface, domain, marginPx, widthPx, scale } = view;
  const unseen = useMemo(() => unseenDays(replay, domain), [replay, domain]);
  const found = use(WordSearchContext)?.ids;
  const comparison = use(ComparisonContext);
  const marks = useMemo(
    () => withSigns(figure.marks, found, comparison?.as),
    [figure.marks, found, comparison],
  );
  const classes = [
    'picture',
    compact ? 'picture--compact' : '',
    kind === undefined ? '' : `picture--${kind}`,
    found === undefined ? '' : 'picture--finding',
  ];
  const openMark =
    figure.open === undefined ? undefined : figure.marks.find((one) => markId(one) === figure.open);
  return (
    <div ref={frame} className={classes.filter(Boolean).join(' ')}>
      <div className="picture__main">
        <div
          className="picture__region"
          role="region"
          aria-label="Picture"
          tabIndex={compact ? 0 : undefined}
        >
          <Figure
            {...figure}
            {...{ marks, controls, surface, domain, marginPx, widthPx, scale, unseen }}
            today={dayNumber(replay.asAt) + 1}
            todayLabel={shortDayLabel(replay.asAt)}
          >
            {figure.children}
            {comparison === undefined ? null : <ComparedJoins joins={comparison.joins} marks={marks} />}
          </Figure>
        </div>
        {openMark === undefined ? null : (
          <SidePanel key={figure.open} id={markId(openMark)} surface={surface}>
            <ComparedItem id={markId(openMark)}>
              {card({ ...openMark, entry: comparison?.real(openMark.entry) ?? openMark.entry })}
              <ComparedNote id={openMark.entry.id} />
            </ComparedItem>
          </SidePanel>
        )}
      </div>
      <UnseenLegend unseen={unseen} />
      {useMedia('print') ? citation : null}
      {foot}
    </div>
  );
}
