import type { ReactNode } from 'react';
import { unknownThing } from '../api-client/unknown-thing.ts';
import { NothingOnRecord } from './nothing-on-record.tsx';

/** While the answer is on its way. */
export function Loading({ what }: { readonly what: string }) {
  return (
    <p className="state" role="status">
      Loading {what} …
    </p>
  );
}

/** Nothing fits what was asked for; says how to get more. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return (
    <div className="nhsuk-inset-text" role="status">
      <p>{children}</p>
    </div>
  );
}

/** The answer did not come: what the address names is not on record, or it says why and lets the reader try again. */
export function Failed({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const unknown = unknownThing(error);
  if (unknown !== undefined) return <NothingOnRecord thing={unknown} />;
  return (
    <div className="nhsuk-error-summary" role="alert">
      <h2 className="nhsuk-error-summary__title">The record could not be read</h2>
      <p>{error.message}</p>
      <button
        type="button"
        className="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
        onClick={onRetry}
      >
        Try again
      </button>
    </div>
  );
}
