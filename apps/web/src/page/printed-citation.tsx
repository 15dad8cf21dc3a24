import { citationWords, citedAddress, licenceWords, type CitedView } from './citation-words.ts';

/** On paper alone: where it is from, at which clocks, and under which licence. */
export function PrintedCitation(view: CitedView) {
  return (
    <div className="printed-citation">
      <p>{citationWords(view, citedAddress(view.replay))}</p>
      <p>{licenceWords}</p>
    </div>
  );
}
