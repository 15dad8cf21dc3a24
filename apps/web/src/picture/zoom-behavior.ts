import { select, type Selection } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomBehavior } from 'd3-zoom';
import { mostZoom, type Zoom } from './zoom-window.ts';

/** The surface of a picture as the library holds it. */
export type ZoomedSurface = Selection<SVGSVGElement, unknown, null, undefined>;

export const zoomedSurface = (surface: SVGSVGElement): ZoomedSurface =>
  select<SVGSVGElement, unknown>(surface);

/** Puts a surface at a zoom. */
export function placeZoom(behavior: ZoomOfSurface, surface: ZoomedSurface, { k, shift }: Zoom): void {
  behavior.transform(surface, zoomIdentity.translate(shift, 0).scale(k));
}

/** The zoom that a movement came to. */
export const zoomTaken = ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>): Zoom => ({
  k: transform.k,
  shift: transform.x,
});

/** The movements of a picture's surface that zoom it, and pan it sideways. */
export type ZoomOfSurface = ZoomBehavior<SVGSVGElement, unknown>;

/** A press that moved less far is a click on a mark. */
const clickPx = 4;

/**
 * The wheel scrolls the page unless Ctrl or Cmd is held (a pinch on a pad does). One finger pans sideways and two pinch;
 * the page is scrolled by a finger that goes up or down, as the style sheet says.
 */
function mayStart(event: Event): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent) return true;
  return event instanceof MouseEvent && event.button === 0 && !event.ctrlKey;
}

/** Zoom and pan within a picture of this width. */
export function zoomBehaviorOf(widthPx: number): ZoomOfSurface {
  const extent: [[number, number], [number, number]] = [
    [0, 0],
    [Math.max(1, widthPx), 1],
  ];
  return zoom<SVGSVGElement, unknown>()
    .filter(mayStart)
    .clickDistance(clickPx)
    .extent(extent)
    .translateExtent(extent)
    .scaleExtent([1, mostZoom]);
}
