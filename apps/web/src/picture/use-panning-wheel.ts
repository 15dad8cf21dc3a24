import { useEffect, useRef, type RefObject } from 'react';

const linePx = 16;

/** Pans when the wheel goes sideways, or is turned with Shift held; up and down it scrolls the page as everywhere. */
export function usePanningWheel(
  surface: RefObject<SVGSVGElement | null>,
  widthPx: number,
  panBy: (share: number) => void,
): void {
  const newest = useRef(panBy);
  useEffect(() => {
    newest.current = panBy;
  }, [panBy]);
  useEffect(() => {
    const watched = surface.current;
    if (watched === null || widthPx === 0) return undefined;
    const onWheel = (event: WheelEvent) => {
      if (event.ctrlKey || event.metaKey) return;
      const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
      const upright = event.shiftKey ? 0 : event.deltaY;
      if (Math.abs(sideways) <= Math.abs(upright)) return;
      event.preventDefault();
      newest.current((sideways * (event.deltaMode === 0 ? 1 : linePx)) / widthPx);
    };
    watched.addEventListener('wheel', onWheel, { passive: false });
    return () => watched.removeEventListener('wheel', onWheel);
  }, [surface, widthPx]);
}
