import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

/** The state of a media query, kept up to date. For print the change is drawn before the paper is. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      const tell = () => flushSync(changed);
      list.addEventListener('change', tell);
      return () => list.removeEventListener('change', tell);
    },
    () => window.matchMedia(query).matches,
  );
}
