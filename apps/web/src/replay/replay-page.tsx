import { NationalPage } from '../national-timeline/national-page.tsx';
import { ReplayControls } from './replay-controls.tsx';

/** The national timeline as it stood: from day to day of knowledge, or of the world. */
export function ReplayPage() {
  return (
    <NationalPage
      page="replay"
      lede="The record as it stood: what one could know by a day, and what had happened by one. Steps stop where something changed."
      controls={<ReplayControls />}
    />
  );
}
