import { useSyncExternalStore } from 'react';

/** Pixels of the screen to a CSS pixel, kept up to date: they change with the page's zoom, and from one screen to another. */
export function useScreenPixels(): number {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
      list.addEventListener('change', changed);
      window.addEventListener('resize', changed);
      return () => {
        list.removeEventListener('change', changed);
        window.removeEventListener('resize', changed);
      };
    },
    () => window.devicePixelRatio,
  );
}
