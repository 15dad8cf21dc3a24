import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

/** Between the browser's word that it is going to print and that it has: the media query itself changes too late to draw anew. */
let isPrinting = false;
window.addEventListener('beforeprint', () => void (isPrinting = true));
window.addEventListener('afterprint', () => void (isPrinting = false));

/** The state of a media query, kept up to date. For print the change is drawn before the paper is. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      const tell = () => flushSync(changed);
      list.addEventListener('change', tell);
      if (query === 'print') {
        window.addEventListener('beforeprint', tell);
        window.addEventListener('afterprint', tell);
      }
      return () => {
        list.removeEventListener('change', tell);
        window.removeEventListener('beforeprint', tell);
        window.removeEventListener('afterprint', tell);
      };
    },
    () => (query === 'print' && isPrinting) || window.matchMedia(query).matches,
  );
}
