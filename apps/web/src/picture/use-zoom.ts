import { select, type Selection } from 'd3-selection';
import { zoom as zoomBehavior, zoomIdentity, type D3ZoomEvent, type ZoomBehavior } from 'd3-zoom';
import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { DaySpan } from './days.ts';
import { mostZoom, unzoomed, zoomSpan, zoomText, zoomTo, type Zoom } from './zoom-window.ts';

/** Zoom of a picture with the actions of its buttons and keys. */
export interface ZoomControls {
  readonly zoom: Zoom;
  readonly zoomBy: (factor: number) => void;
  /** Pans by a share of the width. */
  readonly panBy: (share: number) => void;
  readonly reset: () => void;
}

/** A zoom as the address holds it. */
export interface ZoomAddress {
  /** The stretch of days in the address. */
  readonly text: string | undefined;
  /** Told once the reader has let go. */
  readonly onSettled: (text: string | undefined) => void;
}

interface ZoomSettings extends ZoomAddress {
  readonly widthPx: number;
  readonly domain: DaySpan;
}

type Surface = Selection<SVGSVGElement, unknown, null, undefined>;
type Behavior = ZoomBehavior<SVGSVGElement, unknown>;

/** The wheel scrolls the page unless Ctrl or Cmd is held (a pinch on a pad does); one finger scrolls, two pinch. */
function mayStart(event: Event): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent) return event.touches.length > 1;
  return event instanceof MouseEvent && event.button === 0 && !event.ctrlKey;
}

function behaviorOf(widthPx: number): Behavior {
  const extent: [[number, number], [number, number]] = [
    [0, 0],
    [Math.max(1, widthPx), 1],
  ];
  return zoomBehavior<SVGSVGElement, unknown>()
    .filter(mayStart)
    .extent(extent)
    .translateExtent(extent)
    .scaleExtent([1, mostZoom]);
}

const place = (behavior: Behavior, surface: Surface, { k, shift }: Zoom) => {
  behavior.transform(surface, zoomIdentity.translate(shift, 0).scale(k));
};

/** Zoom and pan along the time axis, kept in the address as the days in sight. */
export function useZoom(surface: RefObject<SVGSVGElement | null>, settings: ZoomSettings): ZoomControls {
  const { widthPx, domain, text, onSettled } = settings;
  const [zoom, setZoom] = useState(unzoomed);
  const settled = useRef(onSettled);
  useEffect(() => {
    settled.current = onSettled;
  }, [onSettled]);
  const behavior = useMemo(() => behaviorOf(widthPx), [widthPx]);
  const wanted = useMemo(
    () => (text === undefined ? unzoomed : zoomTo(zoomSpan(text), domain, widthPx)),
    [text, domain, widthPx],
  );

  useEffect(() => {
    if (surface.current === null || widthPx === 0) return undefined;
    const selected = select<SVGSVGElement, unknown>(surface.current);
    const taken = ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => ({
      k: transform.k,
      shift: transform.x,
    });
    behavior.on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => setZoom(taken(event)));
    selected.call(behavior).on('dblclick.zoom', null);
    place(behavior, selected, wanted);
    behavior.on('end', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
      settled.current(zoomText(taken(event), domain, widthPx));
    });
    return () => {
      selected.on('.zoom', null);
      behavior.on('zoom', null).on('end', null);
    };
  }, [surface, behavior, wanted, domain, widthPx]);

  const withSurface = useCallback(
    (act: (selected: Surface) => void) => {
      if (surface.current !== null) act(select<SVGSVGElement, unknown>(surface.current));
    },
    [surface],
  );
  return useMemo(
    () => ({
      zoom,
      zoomBy: (factor: number) => withSurface((selected) => behavior.scaleBy(selected, factor)),
      panBy: (share: number) =>
        withSurface((selected) => behavior.translateBy(selected, (-share * widthPx) / zoom.k, 0)),
      reset: () => withSurface((selected) => place(behavior, selected, unzoomed)),
    }),
    [zoom, withSurface, behavior, widthPx],
  );
}
