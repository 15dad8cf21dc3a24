import type { AskedView } from '#contracts/running';
import { askedWords } from './asked-words.ts';

/** Requests of operators to the projector, the newest first. */
export function AskedPart({ asked }: { readonly asked: readonly AskedView[] }) {
  return (
    <section className="running__part" aria-labelledby="asked">
      <h2 className="nhsuk-heading-m" id="asked">
        What operators asked
      </h2>
      {asked.length === 0 ? (
        <p>Nothing yet.</p>
      ) : (
        <ol className="running__asked">
          {asked.map((one) => (
            <li key={one.id}>
              {askedWords(one)}{' '}
              <span className="running__id">
                {one.eventId === undefined ? `Projection ${one.projection}` : `Event ${one.eventId}`}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
