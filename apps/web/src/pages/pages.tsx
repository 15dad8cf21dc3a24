import { Route, Routes } from 'react-router';
import { NationalPage } from './national/national-page.tsx';

/** Which address leads to which page. */
export function Pages() {
  return (
    <Routes>
      <Route path="/" element={<NationalPage />} />
    </Routes>
  );
}
