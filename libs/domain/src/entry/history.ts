import { compareLastDays, type Fact, type Recorded } from '../kernel/index.ts';
import type { CorrectionEvent } from './entry-events.ts';
import { isCorrection, lastRestated, effectiveEntry, type Knowledge } from './effective-entry.ts';

/**
 * A stream as the world had it: corrections folded in, what was retracted left out, registrations and statements first
 * (in order of recording), then what happened in order of (latestOn, earliestOn, position). No `evolve` sees a correction.
 */
export function history<Event extends Fact>(
  recorded: readonly Recorded<Event | CorrectionEvent>[],
  knowledge: Knowledge = {},
): Recorded<Event>[] {
  const corrections: Recorded<CorrectionEvent>[] = [];
  const facts: Recorded<Event>[] = [];
  for (const one of recorded) {
    if (isRecordedCorrection(one)) corrections.push(one);
    else facts.push(one as Recorded<Event>);
  }
  return facts
    .flatMap((own) => {
      const naming = corrections.filter(({ event }) => event.data.entryId === own.id);
      const now = effectiveEntry(own, naming, knowledge);
      if (now.is !== 'effective') return [];
      const restatedAt = lastRestated(naming, knowledge);
      return [{ ...own, event: now.event, ...(restatedAt !== undefined && { restatedAt }) }];
    })
    .sort(inOrderOfTheWorld);
}

function isRecordedCorrection<Event extends Fact>(
  recorded: Recorded<Event> | Recorded<CorrectionEvent> | Recorded<Event | CorrectionEvent>,
): recorded is Recorded<CorrectionEvent> {
  return isCorrection(recorded.event);
}

/** Orders facts as the world had them, each from the last day on which it may have happened; what has no day comes first. */
export function inOrderOfTheWorld(a: Recorded<Fact>, b: Recorded<Fact>): number {
  const [x, y] = [a.event, b.event];
  const byDay =
    'entry' in x
      ? 'entry' in y
        ? compareLastDays(x.entry.occurred, y.entry.occurred)
        : 1
      : 'entry' in y
        ? -1
        : 0;
  return byDay || Number(a.position - b.position);
}
