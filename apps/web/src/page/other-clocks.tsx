import { use } from 'react';
import { useLocation } from 'react-router';
import { clockParams, withoutClocks } from '../link/keep-clocks.ts';
import { Link, NowLink } from '../link/link.tsx';
import { otherClocksLabel, todayInLondon } from '../labels/clock-labels.ts';
import { OfRecord } from './of-record.ts';

/** Clocks of the address that are not those of now, in words; empty on a page of today. */
function useOtherClocks(): string {
  const { search } = useLocation();
  return otherClocksLabel(Object.fromEntries(clockParams(search)), todayInLondon());
}

/** Says that a page is not of today, with the one way back to it: all else that was chosen stays. */
export function OtherClocks() {
  const { pathname, search, hash } = useLocation();
  const clocks = useOtherClocks();
  const ofRecord = use(OfRecord);
  // There the clocks are what is compared.
  if (clocks === '' || pathname === '/changes') return null;
  return (
    <p className="other-clocks">
      {ofRecord ? 'The record ' : 'Links on this page lead to the record '}
      <strong>{clocks}</strong>, not as it stands today.{' '}
      <NowLink
        to={{ pathname, search: withoutClocks(search), hash }}
        // The link goes with the clocks; the focus must not.
        onClick={() => document.getElementById('main')?.focus()}
      >
        Back to today
      </NowLink>{' '}
      · <Link to="/changes">What has changed since</Link>
    </p>
  );
}
