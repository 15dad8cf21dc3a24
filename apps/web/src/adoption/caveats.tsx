import type { AdoptionView } from '#contracts/adoption';
import { mergerCountsLabel } from '../labels/adoption-labels.ts';

/** Caveats of the figures in the picture, as the API gives them. */
export function Caveats({ adoption }: { readonly adoption: AdoptionView | undefined }) {
  if (adoption === undefined) return null;
  const said = [
    `Counted as a go-live: ${adoption.definition}`,
    mergerCountsLabel(adoption),
    ...adoption.caveats,
  ];
  return (
    <section className="caveats" aria-labelledby="caveats">
      <h2 className="nhsuk-heading-xs" id="caveats">
        To bear in mind
      </h2>
      <ul>
        {said.map((caveat) => (
          <li key={caveat}>{caveat}</li>
        ))}
        <li>What came before need not have caused anything: a national date meets every trust at once.</li>
      </ul>
    </section>
  );
}
