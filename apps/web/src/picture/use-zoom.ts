import type { D3ZoomEvent } from 'd3-zoom';
import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { DaySpan } from './days.ts';
import { usePanningWheel } from './use-panning-wheel.ts';
import type { ZoomedSurface, ZoomOfSurface } from './zoom-behavior.ts';
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

type Library = typeof import('./zoom-behavior.ts');
type Act = (library: Library, behavior: ZoomOfSurface, selected: ZoomedSurface) => void;
type ZoomEvent = D3ZoomEvent<SVGSVGElement, unknown>;

/** No picture needs it to be drawn: it comes while the record is on its way, and is a tenth of all script. */
const library = import('./zoom-behavior.ts');

/** The library, once it is there. */
function useLibrary(): Library | undefined {
  const [come, setCome] = useState<Library>();
  useEffect(() => {
    let wanted = true;
    void library.then((one) => {
      if (wanted) setCome(one);
    });
    return () => {
      wanted = false;
    };
  }, []);
  return come;
}

/** So long after the last step of the wheel, the keys or a handle the address is written: browsers refuse a hundred in a row. */
const restMs = 180;

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
  const [moved, setMoved] = useState<Zoom>();
  const rest = useRest(onSettled);
  const come = useLibrary();
  const behavior = useMemo(() => come?.zoomBehaviorOf(widthPx), [come, widthPx]);
  const waiting = useRef<readonly Act[]>([]);
  const settled = useMemo(
    () => (text === undefined ? unzoomed : zoomTo(zoomSpan(text), domain, widthPx)),
    [text, domain, widthPx],
  );
  const zoom = moved ?? settled;

  useEffect(() => {
    if (surface.current === null || widthPx === 0 || !come || !behavior) return undefined;
    const selected = come.zoomedSurface(surface.current);
    behavior.on('zoom', (event: ZoomEvent) => setMoved(come.zoomTaken(event)));
    selected.call(behavior).on('dblclick.zoom', null);
    come.placeZoom(behavior, selected, settled);
    behavior.on('start', rest.callOff).on('end', (event: ZoomEvent) => {
      rest.tell(zoomText(come.zoomTaken(event), domain, widthPx));
    });
    const acts = waiting.current;
    waiting.current = [];
    for (const act of acts) act(come, behavior, selected);
    return () => {
      selected.on('.zoom', null);
      behavior.on('zoom', null).on('start', null).on('end', null);
    };
  }, [surface, come, behavior, settled, domain, widthPx, rest]);
  // What was still to be told is told no more once the picture is gone.
  useEffect(() => rest.callOff, [rest]);

  const withSurface = useCallback(
    (act: Act) => {
      // What is pressed before the library is there is done once it is.
      if (!come || !behavior) waiting.current = [...waiting.current, act];
      else if (surface.current !== null) act(come, behavior, come.zoomedSurface(surface.current));
    },
    [surface, come, behavior],
  );
  const controls = useMemo(
    () => ({
      zoom,
      settled,
      zoomBy: (factor: number) => withSurface((_, by, selected) => by.scaleBy(selected, factor)),
      panBy: (share: number) =>
        withSurface((_, by, selected) => by.translateBy(selected, (-share * widthPx) / zoom.k, 0)),
      show: (span: DaySpan) =>
        withSurface((of, by, selected) => of.placeZoom(by, selected, zoomTo(span, domain, widthPx))),
      reset: () => withSurface((of, by, selected) => of.placeZoom(by, selected, unzoomed)),
    }),
    [zoom, settled, withSurface, domain, widthPx],
  );
  usePanningWheel(surface, widthPx, controls.panBy);
  return controls;
}
