import { useMemo } from 'react';
import type { PromiseLineView, PromiseList, ShareSeriesView } from '#contracts/policy';
import { Link } from '../link/link.tsx';
import { pageTitle } from '#contracts/page';
import type { Replay } from '#contracts/replay';
import { usePromises } from '../api-client/queries.ts';
import { countedLabel, publishedLabel } from '../labels/promise-labels.ts';
import { Empty, Failed, Loading } from '../page/answer-state.tsx';
import { FileLinks } from '../page/file-links.tsx';
import { fileQuery } from '../page/file-query.ts';
import { PageFrame } from '../page/page-frame.tsx';
import { ReplayBar } from '../page/replay-bar.tsx';
import { usePageState } from '../page-state/use-page-state.ts';
import { HedgehogChart } from './hedgehog-chart.tsx';
import { byOutcome, lineSentences, notDrawnLabel } from './promise-sentences.ts';
import { PromiseTable } from './promise-table.tsx';

interface OfPromises {
  readonly list: PromiseList;
  /** The clocks of the page, for its links. */
  readonly search: string;
}

function Outcomes({ list, search }: OfPromises) {
  return (
    <dl className="relations outcomes">
      {byOutcome(list.lines).map(({ outcome, targets }) => (
        <div key={outcome} className="relations__row">
          <dt>
            {outcome} ({targets.length})
          </dt>
          <dd>
            {targets.length === 0 ? 'none on record' : null}
            <ul>
              {targets.map(({ policy }) => (
                <li key={policy.ref}>
                  <Link to={{ pathname: `/policies/${policy.ref}`, search }}>{policy.title}</Link>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Figures({ series, search }: { readonly series: ShareSeriesView; readonly search: string }) {
  return (
    <>
      <h4 className="nhsuk-heading-xs">
        {series.title}: {series.measures ? 'the line' : 'open marks, apart'}
      </h4>
      <ul>
        {series.figures.map((figure) => (
          <li key={figure.entryId}>
            <Link to={{ pathname: `/entries/${figure.entryId}`, search }}>{publishedLabel(figure)}</Link>,{' '}
            {countedLabel(figure)}: {figure.basis}
          </li>
        ))}
      </ul>
    </>
  );
}

interface LineProps {
  readonly line: PromiseLineView;
  readonly replay: Replay;
  readonly search: string;
}

function Line({ line, replay, search }: LineProps) {
  const drawn = line.promises.some(({ paths }) => paths.length > 0);
  const notDrawn = notDrawnLabel(line);
  const id = `line-${line.targets[0]?.policy.ref ?? ''}`;
  return (
    <section className="promise-line" aria-labelledby={id}>
      {line.targets.length > 1 ? (
        <p className="trust-kicker">{line.targets.map(({ policy }) => policy.title).join(', then ')}</p>
      ) : null}
      <h2 className="nhsuk-heading-m" id={id}>
        {line.title}
      </h2>
      {lineSentences(line).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {drawn ? (
        <>
          <HedgehogChart line={line} replay={replay} />
          <p className="hedgehog__key">
            Dashed from a ring to a bar: from the share last published when a promise became known to the
            share and day promised, under its number in the table. Blue line: shares as published, each of its
            own number of trusts. Open blue marks: shares of other trusts, never joined with the line. Shares
            from before these years are in the list alone. {notDrawn}
          </p>
        </>
      ) : null}
      <PromiseTable line={line} search={search} />
      {drawn ? (
        <section
          className="promise-line__figures"
          aria-label="Shares as published, each with its own denominator"
        >
          <h3 className="nhsuk-heading-s">Shares as published, each with its own denominator</h3>
          {line.series.map((series) => (
            <Figures key={series.series} series={series} search={search} />
          ))}
        </section>
      ) : null}
    </section>
  );
}

function Promises({ list, search }: OfPromises) {
  if (list.lines.length === 0) return <Empty>No promise is on record at this day and position.</Empty>;
  return (
    <>
      <h2 className="nhsuk-u-visually-hidden">What became of them</h2>
      <Outcomes list={list} search={search} />
      {list.lines.map((line) => (
        <Line key={line.title} line={line} replay={list.replay} search={search} />
      ))}
      <section className="promise-line" aria-labelledby="reading">
        <h2 className="nhsuk-heading-m" id="reading">
          To bear in mind
        </h2>
        <ul>
          <li>A forecast is no promise. Which targets continue which is our own grouping.</li>
          <li>
            A wording is called easier or harder where it and one before it name a share; else the record does
            not say. A month is 30.4375 days.
          </li>
          <li>What was promised before something came need not have caused it.</li>
        </ul>
        <p className="downloads">
          <FileLinks what="These promises" path="/api/promises" query={fileQuery(list.replay)} />
        </p>
      </section>
    </>
  );
}

/** Promises by lines of targets that continue one another: what became of them, their paths, and every wording. */
export function PromisesPage() {
  const [state, change] = usePageState();
  const query = useMemo(() => new URLSearchParams({ ...state.replay }), [state.replay]);
  const { data, error, refetch } = usePromises(query);
  return (
    <PageFrame title={pageTitle('promises')}>
      <h1 className="nhsuk-heading-l page-title">Promises</h1>
      <p className="lede">
        What national bodies promised by when, as it was made, moved and reworded, beside what was then
        published. <Link to="/how-to-read">How to read this</Link>
      </p>
      <ReplayBar replay={data?.replay} chosen={state.replay} onChange={change} news="kind=target" />
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data === undefined && !error ? <Loading what="the promises" /> : null}
      {data === undefined ? null : <Promises list={data} search={String(query)} />}
    </PageFrame>
  );
}
