import { count, line, list, oneOf, position } from '#domain/schema';
import { instant, Property } from '../answer/index.ts';

const comparisons = ['compared', 'unmade', 'older', 'not-of-this-log', 'not-compared'] as const;

/** The outcome of the last run of `throughline verify`. */
export class VerificationView {
  @Property(instant('When it ended.'))
  declare readonly at: string;

  @Property(count('Milliseconds that it took.'))
  declare readonly tookMs: number;

  @Property(count('Events of the log that it read.'))
  declare readonly events: number;

  @Property(position('Position of the last of them: it knows nothing of what was recorded later.'))
  declare readonly position: string;

  @Property(line('SHA-256 of the log: a log and its backup share it.'))
  declare readonly digest: string;

  @Property(
    oneOf(
      comparisons,
      'How the read models were compared with the log: compared; not made yet; of an older release; of another log; or not compared, because the log itself has findings.',
    ),
  )
  declare readonly readModels: (typeof comparisons)[number];

  @Property(count('How many findings there were: 0 where nothing is wrong.'))
  declare readonly findings: number;

  @Property(list(line('The first fifty findings, a sentence each.')))
  declare readonly sentences: readonly string[];
}
