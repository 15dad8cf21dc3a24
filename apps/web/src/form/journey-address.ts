import { useLocation, useSearchParams } from 'react-router';

/** The place in a journey that the address names, and the addresses of its other places. */
export interface JourneyAddress {
  /** Id of a step, `check`, `done`, or `tasks`: the list that a journey begins with. */
  readonly step: string;
  /** The person came from checking the answers, and goes back there. */
  readonly changing: boolean;
  readonly to: (step: string, changing?: boolean, field?: string) => string;
}

/** Reads the place in a journey from the address; other parts of the query stay. */
export function useJourneyAddress(): JourneyAddress {
  const { pathname } = useLocation();
  const [params] = useSearchParams();
  return {
    step: params.get('step') ?? 'tasks',
    changing: params.get('change') === 'yes',
    to: (step, changing = false, field) => {
      const next = new URLSearchParams(params);
      if (step === 'tasks') next.delete('step');
      else next.set('step', step);
      if (changing) next.set('change', 'yes');
      else next.delete('change');
      const query = String(next);
      return `${pathname}${query === '' ? '' : `?${query}`}${field === undefined ? '' : `#${field}`}`;
    },
  };
}
