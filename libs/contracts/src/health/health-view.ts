import { count, flag, line, number, oneOf, position } from '#domain/schema';
import { instant, OptionalProperty, Property, view } from '../answer/index.ts';

/** The process answers. It says nothing of what it depends on. */
export class Liveness {
  @Property(flag('True, or there is no answer.'))
  declare readonly live: boolean;
}

/** Readiness to give answers, and the distance of the read models from the log. */
export class Readiness {
  @Property(flag('Database and log answer, and the read models are of this log and have caught up with it.'))
  declare readonly ready: boolean;

  @Property(oneOf(['up', 'down'], 'Whether the database answers.'))
  declare readonly database: 'up' | 'down';

  @OptionalProperty(
    oneOf(['up', 'down'], 'Whether the log answers, which may be elsewhere than the database.'),
  )
  declare readonly log?: 'up' | 'down';

  @OptionalProperty(
    oneOf(
      ['current', 'behind', 'ahead', 'another-log', 'elsewhere'],
      'How the read models stand to the log: behind it; ahead of it; made from another; or with something else at their position. The last three are mended by a rebuild.',
    ),
  )
  declare readonly readModels?: 'current' | 'behind' | 'ahead' | 'another-log' | 'elsewhere';

  @OptionalProperty(position('Position of the log that answers are given from.'))
  declare readonly position?: string;

  @OptionalProperty(position('Position of the last event in the log.'))
  declare readonly head?: string;

  @OptionalProperty(position('Events between the two; left out where they are too many to be counted.'))
  declare readonly lagEvents?: string;

  @OptionalProperty(
    number(
      { least: 0, most: Number.MAX_SAFE_INTEGER },
      'Seconds since the read models last said that they follow the log.',
    ),
  )
  declare readonly heartbeatAgeSeconds?: number;

  @OptionalProperty(
    count('Events that could not be taken in, and those that wait behind them: their subjects stand still.'),
  )
  declare readonly parkedEvents?: number;

  @OptionalProperty(line('What is missing, for a person.'))
  declare readonly because?: string;
}

/** State of the process’ own log of lines. Requests are answered whatever it is. */
export class LogHealth {
  @Property(count('Lines that could not be written, since the process began.'))
  declare readonly linesLost: number;

  @OptionalProperty(instant('Since when nothing can be written; left out while it can.'))
  declare readonly failingSince?: string;

  @OptionalProperty(
    line(
      'Why not, the last time: ENOSPC (the disk is full), EPIPE or EAGAIN (nobody reads it), or another code.',
    ),
  )
  declare readonly lastReason?: string;
}

/** All that is known of the health of the process that answers. */
export class Health {
  @Property(flag('True, or there is no answer.'))
  declare readonly live: boolean;

  @Property(view(() => Readiness, 'Whether answers can be given.'))
  declare readonly ready: Readiness;

  @Property(view(() => LogHealth, 'What became of the lines of its log.'))
  declare readonly log: LogHealth;
}
