import { useState } from 'react';
import type { EntryView } from '#contracts/entry';
import { CiteLink } from '../page/cite-link.tsx';
import { NowLink } from '../link/link.tsx';
import { dayLabel } from '../labels/date-labels.ts';
import { entryEventLabel } from '../labels/entry-labels.ts';

/** The permanent link, and how to cite the entry so that the answer stays the same. */
export function EntryCite({ view }: { readonly view: EntryView }) {
  const { entry, replay } = view;
  const [copied, setCopied] = useState('');
  const permanent = `${window.location.origin}/entries/${entry.id}`;
  const cited = `${permanent}?${String(new URLSearchParams({ ...replay }))}`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(permanent);
      setCopied('The link is copied.');
    } catch {
      setCopied('The browser does not let the link be copied: select it instead.');
    }
  };
  return (
    <section className="policy-part" aria-labelledby="cite">
      <h2 className="nhsuk-heading-m" id="cite">
        Link and cite
      </h2>
      <p className="citation">
        <NowLink to={permanent}>{permanent}</NowLink>
      </p>
      <p className="cite__copy">
        <button type="button" className="link-button" onClick={() => void copy()}>
          Copy the permanent link
        </button>{' '}
        <span role="status">{copied}</span>
      </p>
      <p className="citation">
        Throughline, ‘{entry.title}’, {entryEventLabel(entry)}; as at {dayLabel(replay.asAt)}, known on{' '}
        {dayLabel(replay.knownAt)}, position {replay.atPosition}. <NowLink to={cited}>{cited}</NowLink>
      </p>
      <p className="cite__copy">
        <CiteLink
          what="this entry"
          path={`/api/entries/${entry.id}`}
          query={new URLSearchParams({ ...replay })}
        />{' '}
        with a digest, or for a manager of references
      </p>
    </section>
  );
}
