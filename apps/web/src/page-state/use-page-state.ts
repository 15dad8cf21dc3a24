import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { changedParams, readPageState, type PageChange, type PageState } from './page-state.ts';

/** The page state in the address, and a function to change it. Back undoes a change of what is shown, and no zoom. */
export function usePageState(): readonly [PageState, (change: PageChange, quiet?: boolean) => void] {
  const [params, setParams] = useSearchParams();
  const text = String(params);
  const state = useMemo(() => readPageState(new URLSearchParams(text)), [text]);
  const change = useCallback(
    (wanted: PageChange, quiet = false) => {
      // From the address as it is: the page may not have been drawn since the last change, and would undo it.
      const before = new URLSearchParams(window.location.search);
      setParams(changedParams(before, wanted), { replace: quiet, preventScrollReset: true });
    },
    [setParams],
  );
  return [state, change];
}
