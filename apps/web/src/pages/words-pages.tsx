import { Route, Routes } from 'react-router';
import { AboutPage } from './about/about-page.tsx';
import { AccessibilityPage } from './accessibility/accessibility-page.tsx';
import { DataPage } from './data/data-page.tsx';
import { HowToReadPage } from './how-to-read/how-to-read-page.tsx';
import { NotFoundPage } from './not-found/not-found-page.tsx';

/** The pages that are mostly words; fetched when one of them is gone to. */
export default function WordsPages() {
  return (
    <Routes>
      <Route path="/how-to-read" element={<HowToReadPage />} />
      <Route path="/data" element={<DataPage />} />
      <Route path="/accessibility" element={<AccessibilityPage />} />
      <Route path="/about" element={<AboutPage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
