import { Route, Routes } from 'react-router';
import { OfRecord } from '../page/of-record.ts';
import { AboutPage } from './about-page.tsx';
import { AccessibilityPage } from './accessibility-page.tsx';
import { DataPage } from './data-page.tsx';
import { HowToReadPage } from './how-to-read-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';

/** The pages that are mostly words; fetched when one of them is gone to. */
export function GuidancePages() {
  return (
    <Routes>
      <Route path="/how-to-read" element={<HowToReadPage />} />
      <Route
        path="/data"
        element={
          <OfRecord value>
            <DataPage />
          </OfRecord>
        }
      />
      <Route path="/accessibility" element={<AccessibilityPage />} />
      <Route path="/about" element={<AboutPage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
