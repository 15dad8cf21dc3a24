import { select, type Selection } from 'd3-selection';
import { zoomIdentity, type D3ZoomEvent } from 'd3-zoom';
import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { DaySpan } from './days.ts';
import { usePanningWheel } from './use-panning-wheel.ts';
import { zoomBehaviorOf, type ZoomOfSurface } from './zoom-behavior.ts';
import { unzoomed, zoomSpan, zoomText, zoomTo, type Zoom } from './zoom-window.ts';

/** Zoom of a picture with the actions of its buttons, its keys and its overview. */
export interface ZoomControls {
  readonly zoom: Zoom;
  /** The zoom in the address: where the reader last came to rest. */
  readonly settled: Zoom;
  readonly zoomBy: (factor: number) => void;
  /** Pans by a share of the width. */
  readonly panBy: (share: number) => void;
  /** Zooms to a stretch of days. */
  readonly show: (span: DaySpan) => void;
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

/** So long after the last step of the wheel, the keys or a handle the address is written: browsers refuse a hundred in a row. */
const restMs = 180;

const place = (behavior: ZoomOfSurface, surface: Surface, { k, shift }: Zoom) => {
  behavior.transform(surface, zoomIdentity.translate(shift, 0).scale(k));
};

/** Tells the newest of many after a rest; a new movement calls it off. */
function useRest(onSettled: (text: string | undefined) => void) {
  const settled = useRef(onSettled);
  const timer = useRef<number>(undefined);
  useEffect(() => {
    settled.current = onSettled;
  }, [onSettled]);
  return useMemo(() => {
    const callOff = () => window.clearTimeout(timer.current);
    const tell = (text: string | undefined) => {
      callOff();
      timer.current = window.setTimeout(() => settled.current(text), restMs);
    };
    return { callOff, tell };
  }, []);
}

/** Zoom and pan along the time axis, kept in the address as the days in sight. */
export function useZoom(surface: RefObject<SVGSVGElement | null>, settings: ZoomSettings): ZoomControls {
  const { widthPx, domain, text, onSettled } = settings;
  const [zoom, setZoom] = useState(unzoomed);
  const rest = useRest(onSettled);
  const behavior = useMemo(() => zoomBehaviorOf(widthPx), [widthPx]);
  const settled = useMemo(
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
    place(behavior, selected, settled);
    behavior.on('start', rest.callOff).on('end', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
      rest.tell(zoomText(taken(event), domain, widthPx));
    });
    return () => {
      selected.on('.zoom', null);
      behavior.on('zoom', null).on('start', null).on('end', null);
    };
  }, [surface, behavior, settled, domain, widthPx, rest]);
  // What was still to be told is told no more once the picture is gone.
  useEffect(() => rest.callOff, [rest]);

  const withSurface = useCallback(
    (act: (selected: Surface) => void) => {
      if (surface.current !== null) act(select<SVGSVGElement, unknown>(surface.current));
    },
    [surface],
  );
  const controls = useMemo(
    () => ({
      zoom,
      settled,
      zoomBy: (factor: number) => withSurface((selected) => behavior.scaleBy(selected, factor)),
      panBy: (share: number) =>
        withSurface((selected) => behavior.translateBy(selected, (-share * widthPx) / zoom.k, 0)),
      show: (span: DaySpan) =>
        withSurface((selected) => place(behavior, selected, zoomTo(span, domain, widthPx))),
      reset: () => withSurface((selected) => place(behavior, selected, unzoomed)),
    }),
    [zoom, settled, withSurface, behavior, domain, widthPx],
  );
  usePanningWheel(surface, widthPx, controls.panBy);
  return controls;
}
