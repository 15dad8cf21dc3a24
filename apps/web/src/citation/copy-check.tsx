import { useState } from 'react';
import type { CitationView } from '#contracts/citation';
import { compareCopy, type ComparedCopy } from './kept-copy.ts';

const mostShown = 50;

type State = 'none' | 'comparing' | { readonly failed: string } | ComparedCopy;

function Outcome({ state }: { readonly state: State }) {
  if (state === 'none') return null;
  if (state === 'comparing') return <p>Comparing …</p>;
  if ('failed' in state) return <p className="nhsuk-error-message">{state.failed}</p>;
  const { isCited, differences } = state;
  return (
    <>
      <p>
        {isCited
          ? 'Your file is the one that was cited. '
          : 'Your file has another digest than the citation. '}
        {differences.length === 0
          ? 'It says the same as the answer of now.'
          : `It differs from the answer of now in ${differences.length.toLocaleString('en-GB')} ${differences.length === 1 ? 'place' : 'places'}.`}
      </p>
      {differences.length === 0 ? null : (
        <ul className="cite__differences">
          {differences.slice(0, mostShown).map(({ at, copy, now }) => (
            <li key={at}>
              <code>{at}</code>: {copy === undefined ? 'not in your file' : <code>{copy}</code>}, now{' '}
              {now === undefined ? 'nothing' : <code>{now}</code>}
            </li>
          ))}
        </ul>
      )}
      {differences.length > mostShown ? <p>The first {mostShown} are listed.</p> : null}
    </>
  );
}

/** Compares a file that the reader kept with the answer of now, place by place. The file stays with the reader. */
export function CopyCheck({ citation }: { readonly citation: CitationView }) {
  const [state, setState] = useState<State>('none');
  const compare = (file: File | undefined) => {
    if (file === undefined) return;
    setState('comparing');
    compareCopy(file, citation.answer, citation.digest).then(setState, (error: unknown) =>
      setState({ failed: error instanceof Error ? error.message : String(error) }),
    );
  };
  return (
    <section className="cite__check" aria-labelledby="copy">
      <h2 className="nhsuk-heading-m" id="copy">
        Compare a copy
      </h2>
      <p id="copy-hint">
        If you kept the answer as a file, you can see where it differs from the answer of now. The file does
        not leave your computer.
      </p>
      <label className="cite__file">
        The file{' '}
        <input
          type="file"
          accept=".json,application/json"
          aria-describedby="copy-hint"
          onChange={(event) => compare(event.target.files?.[0])}
        />
      </label>
      <div role="status">
        <Outcome state={state} />
      </div>
    </section>
  );
}
