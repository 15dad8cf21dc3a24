import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { pageTitle } from '#contracts/page';
import type { CitationVerdict, CitationView } from '#contracts/citation';
import { addressOf } from '../api-client/ask.ts';
import { useCitation, useCitedWords } from '../api-client/queries.ts';
import { dayLabel } from '../labels/date-labels.ts';
import { FileLink, NowLink } from '../link/link.tsx';
import { Empty, Failed, Loading } from '../page/answer-state.tsx';
import { PageFrame } from '../page/page-frame.tsx';
import { CopyCheck } from './copy-check.tsx';

function Verdict({ verdict }: { readonly verdict: CitationVerdict }) {
  return (
    <div className={verdict.same ? 'cite__verdict' : 'cite__verdict cite__verdict--differs'} role="status">
      <p>
        <strong>{verdict.same ? 'The same.' : 'Not the same.'}</strong> {verdict.says}
      </p>
    </div>
  );
}

function Sentence({ sentence }: { readonly sentence: string }) {
  const [copied, setCopied] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(sentence);
      setCopied('The citation is copied.');
    } catch {
      setCopied('The browser does not let it be copied: select it instead.');
    }
  };
  return (
    <>
      <p className="citation">{sentence}</p>
      <p className="cite__copy">
        <button type="button" className="link-button" onClick={() => void copy()}>
          Copy the citation
        </button>{' '}
        <span role="status">{copied}</span>
      </p>
    </>
  );
}

interface CitedProps {
  readonly citation: CitationView;
  readonly of: string;
  readonly page: string | null;
}

function Facts({ citation, of, page }: CitedProps) {
  const { replay, answer, digest, bytes } = citation;
  const file = (format: string) =>
    addressOf('/api/citation', new URLSearchParams({ of, ...(page !== null && { page }), format }));
  return (
    <dl className="cite__facts">
      <dt>Clocks</dt>
      <dd>
        As at {dayLabel(replay.asAt)}, known on {dayLabel(replay.knownAt)}, position {replay.atPosition}
      </dd>
      <dt>For managers of references</dt>
      <dd>
        <FileLink to={file('csl-json')} download>
          CSL-JSON
        </FileLink>
        ,{' '}
        <FileLink to={file('bibtex')} download>
          BibTeX
        </FileLink>
      </dd>
      {page === null ? null : (
        <>
          <dt>The page</dt>
          <dd>
            <NowLink to={page}>as it was cited</NowLink>
          </dd>
        </>
      )}
      <dt>The answer</dt>
      <dd>
        <NowLink to={answer} reloadDocument>
          {bytes.toLocaleString('en-GB')} bytes of JSON
        </NowLink>
        , for good at its address
      </dd>
      <dt>Digest</dt>
      <dd>
        <code className="cite__digest">{digest}</code>
        <br />
        Anybody can check it: <code>curl -s ‘the answer’s address’ | sha256sum</code>
      </dd>
    </dl>
  );
}

/** The words that the answer leaves out: how many there are, and which were taken away since. */
function Words({ of }: { readonly of: string }) {
  const { data, error, refetch } = useCitedWords(new URLSearchParams({ of }));
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading what="people’s own words" />;
  const gone = data.words.filter(({ redacted }) => redacted);
  return (
    <>
      <p role="status">
        {data.words.length - gone.length} of {data.words.length} can be read{' '}
        <NowLink to={addressOf('/api/citation/words', new URLSearchParams({ of }))} reloadDocument>
          at an address of their own
        </NowLink>
        ; {gone.length === 0 ? 'none was' : `${gone.length} ${gone.length === 1 ? 'was' : 'were'}`} taken
        away.
      </p>
      {gone.length === 0 ? null : (
        <ul>
          {gone.map(({ textId, at, within }) => (
            <li key={`${textId} ${at}`}>
              Taken away: <code>{at}</code>
              {within === undefined ? null : (
                <>
                  , of <NowLink to={`/entries/${within}`}>this entry</NowLink>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Cited(props: CitedProps) {
  const { citation } = props;
  return (
    <>
      {citation.verdict ? <Verdict verdict={citation.verdict} /> : null}
      <p className="lede">{citation.title}</p>
      <Sentence sentence={citation.sentence} />
      <Facts {...props} />
      {citation.ownWords === 0 ? null : (
        <section aria-labelledby="words">
          <h2 className="nhsuk-heading-m" id="words">
            People’s own words
          </h2>
          <p>
            The answer that is cited leaves out what people wrote in their own words, because that may have to
            be taken away, and the citation is to stay.
          </p>
          <Words of={props.of} />
        </section>
      )}
      <CopyCheck citation={citation} />
    </>
  );
}

function Asked({
  of,
  page,
  digest,
}: {
  readonly of: string;
  readonly page: string | null;
  readonly digest: string | null;
}) {
  const query = new URLSearchParams({
    of,
    ...(page !== null && { page }),
    ...(digest !== null && { digest }),
  });
  const { data, error, refetch } = useCitation(query);
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading what="the citation" />;
  return <Cited citation={data} of={of} page={page} />;
}

/** The citation of an answer, and whether the answer is still the one that was cited. */
export function CitePage() {
  const [params] = useSearchParams();
  const of = params.get('of');
  return (
    <PageFrame title={pageTitle('cite')}>
      <h1 className="nhsuk-heading-l page-title">Citation</h1>
      {of === null ? (
        <Empty>Open this page by ‘Cite’ on a page of the record, or by the address of a citation.</Empty>
      ) : (
        <Asked of={of} page={params.get('page')} digest={params.get('digest')} />
      )}
    </PageFrame>
  );
}
