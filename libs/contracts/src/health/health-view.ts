import {
  bigWhole,
  Field,
  flag,
  instant,
  oneOf,
  Optional,
  text,
  number,
  view,
  whole,
} from '../field/index.ts';

/** The process answers. It says nothing of what it depends on. */
export class Liveness {
  @Field(flag('True, or there is no answer.'))
  declare readonly live: boolean;
}

/** Whether answers can be given, and how far behind the log they are. */
export class Readiness {
  @Field(flag('Database and log answer, and the read models are of this log and have caught up with it.'))
  declare readonly ready: boolean;

  @Field(oneOf(['up', 'down'], 'Whether the database answers.'))
  declare readonly database: 'up' | 'down';

  @Optional(oneOf(['up', 'down'], 'Whether the log answers, which may be elsewhere than the database.'))
  declare readonly log?: 'up' | 'down';

  @Optional(
    oneOf(
      ['current', 'behind', 'ahead', 'another-log', 'elsewhere'],
      'How the read models stand to the log: behind it; ahead of it; made from another; or with something else at their position. The last three are mended by a rebuild.',
    ),
  )
  declare readonly readModels?: 'current' | 'behind' | 'ahead' | 'another-log' | 'elsewhere';

  @Optional(bigWhole('Position of the log that answers are given from.'))
  declare readonly position?: string;

  @Optional(bigWhole('Position of the last event in the log.'))
  declare readonly head?: string;

  @Optional(bigWhole('Events between the two; left out where they are too many to be counted.'))
  declare readonly lagEvents?: string;

  @Optional(number('Seconds since the read models last said that they follow the log.'))
  declare readonly heartbeatAgeSeconds?: number;

  @Optional(
    whole('Events that could not be taken in, and those that wait behind them: their subjects stand still.'),
  )
  declare readonly parkedEvents?: number;

  @Optional(text('What is missing, for a person.'))
  declare readonly because?: string;
}

/** What became of the lines of the process' own log. Requests are answered, whatever it was. */
export class LogHealth {
  @Field(whole('Lines that could not be written, since the process began.'))
  declare readonly linesLost: number;

  @Optional(instant('Since when nothing can be written; left out while it can.'))
  declare readonly failingSince?: string;

  @Optional(
    text(
      'Why not, the last time: ENOSPC (the disk is full), EPIPE or EAGAIN (nobody reads it), or another code.',
    ),
  )
  declare readonly lastReason?: string;
}

/** All that is known of the health of the process that answers. */
export class Health {
  @Field(flag('True, or there is no answer.'))
  declare readonly live: boolean;

  @Field(view(() => Readiness, 'Whether answers can be given.'))
  declare readonly ready: Readiness;

  @Field(view(() => LogHealth, 'What became of the lines of its log.'))
  declare readonly log: LogHealth;
}
