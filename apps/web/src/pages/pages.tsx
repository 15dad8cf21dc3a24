import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { NationalPage } from './national/national-page.tsx';
import { TrustPage } from './trust/trust-page.tsx';
import { TrustsPage } from './trusts/trusts-page.tsx';

const Words = lazy(async () => import('./words-pages.tsx'));

/** Which address leads to which page. */
export function Pages() {
  return (
    <Suspense>
      <Routes>
        <Route path="/" element={<NationalPage />} />
        <Route path="/trusts" element={<TrustsPage />} />
        <Route path="/trusts/:odsCode" element={<TrustPage />} />
        <Route path="*" element={<Words />} />
      </Routes>
    </Suspense>
  );
}
