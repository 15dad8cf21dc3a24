import { useMemo, useRef, type ReactNode, type RefObject } from 'react';
import type { DaySpan } from './days.ts';
import { Figure, type FigureProps } from './figure.tsx';
import { timeScale, type TimeScale } from './scale.ts';
import { useWidth } from './use-width.ts';
import { useZoom, type ZoomAddress, type ZoomControls } from './use-zoom.ts';
import { ZoomButtons } from './zoom-buttons.tsx';

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

/** The margin for headings goes where the screen is narrow. */
function extentOf(width: number, marginPx: number) {
  const compact = width < compactBelow;
  return { compact, widthPx: compact ? leastPlotPx : width - marginPx };
}

/** Measures a picture and keeps its zoom in the address; `zoomAt` says what the address holds for a width of the plot. */
export function usePictureView(
  domain: DaySpan,
  zoomAt: (widthPx: number) => ZoomAddress,
  marginPx = usualMarginPx,
): PictureView {
  const frame = useRef<HTMLDivElement>(null);
  const surface = useRef<SVGSVGElement>(null);
  const { compact, widthPx } = extentOf(useWidth(frame), marginPx);
  const controls = useZoom(surface, { widthPx, domain, ...zoomAt(widthPx) });
  const scale = useMemo(
    () => timeScale(domain, widthPx, controls.zoom.k),
    [domain, widthPx, controls.zoom.k],
  );
  return { frame, surface, domain, marginPx, compact, widthPx, controls, scale };
}

interface PictureFrameProps extends Omit<
  FigureProps,
  'domain' | 'scale' | 'controls' | 'surface' | 'widthPx' | 'marginPx'
> {
  readonly view: PictureView;
  /** Ends the class of the frame, where the picture has a style of its own. */
  readonly kind?: string;
  /** Said under the picture. */
  readonly foot?: ReactNode;
}

/** The frame of every picture: buttons to zoom, the figure in a region that scrolls on narrow screens, and a foot. */
export function PictureFrame({ view, kind, foot, ...figure }: PictureFrameProps) {
  const { frame, compact, controls, surface, domain, marginPx, widthPx, scale } = view;
  const classes = [
    'picture',
    compact ? 'picture--compact' : '',
    kind === undefined ? '' : `picture--${kind}`,
  ];
  return (
    <div ref={frame} className={classes.filter(Boolean).join(' ')}>
      <ZoomButtons {...controls} />
      <div className="picture__region" role="region" aria-label="Picture" tabIndex={compact ? 0 : undefined}>
        <Figure {...figure} {...{ controls, surface, domain, marginPx, widthPx, scale }} />
      </div>
      {foot}
    </div>
  );
}
