import type { VerificationView } from '#contracts/running';
import { countLabel, instantLabel, spanLabel, verdictLabel } from '../labels/running-labels.ts';
import { Empty } from '../page/answer-state.tsx';
import { FactList } from './fact-list.tsx';

const millisecondsInSecond = 1000;

function Said({ said }: { readonly said: VerificationView }) {
  const { at, tookMs, events, position, digest, findings, sentences } = said;
  return (
    <>
      <p>
        <strong className={`nhsuk-tag nhsuk-tag--${findings === 0 ? 'green' : 'red'}`}>
          {findings === 0 ? 'Nothing is wrong' : `Findings: ${countLabel(findings)}`}
        </strong>
      </p>
      <p className="running__because">{verdictLabel(said)}</p>
      {sentences.length === 0 ? null : (
        <ol className="running__findings">
          {sentences.map((sentence, at) => (
            // Two findings may read alike.
            <li key={`${at} ${sentence}`}>{sentence}</li>
          ))}
        </ol>
      )}
      {findings > sentences.length ? (
        <p>These are the first {countLabel(sentences.length)} of them.</p>
      ) : null}
      <FactList
        facts={[
          ['When', `${instantLabel(at)}, within ${spanLabel(Math.ceil(tookMs / millisecondsInSecond))}`],
          ['Read', `${countLabel(events)} events, up to position ${countLabel(position)}`],
          ['Digest', digest],
        ]}
      />
    </>
  );
}

/** The outcome of the last `throughline verify`, or that it was never run. */
export function VerificationPart({ said }: { readonly said: VerificationView | undefined }) {
  return (
    <section className="running__part" aria-labelledby="verification">
      <h2 className="nhsuk-heading-m" id="verification">
        Log and read models, as verify last found them
      </h2>
      {said === undefined ? (
        <Empty>
          Nothing has been verified here yet. Run <code>npx throughline verify</code>: it reads the whole log,
          changes nothing, and what it says stands here.
        </Empty>
      ) : (
        <Said said={said} />
      )}
    </section>
  );
}
