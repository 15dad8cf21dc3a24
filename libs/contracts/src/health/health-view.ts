import { bigWhole, Field, flag, oneOf, Optional, text, number, whole } from '../field/index.ts';

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
