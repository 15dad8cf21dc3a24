import { Given, isDay, isPosition } from '../parameter/index.ts';

/** The three clocks that an answer is asked for. Each is left out for the newest. */
export class ReplayRequest {
  @Given(
    'What had happened by this day in the world; today in London when left out.',
    { format: 'date' },
    isDay,
  )
  declare readonly asAt?: string;

  @Given('What could be known on this day; today in London when left out.', { format: 'date' }, isDay)
  declare readonly knownAt?: string;

  @Given(
    'What was recorded up to this position of the log; all of it when left out.',
    { pattern: '^\\d{1,19}$' },
    isPosition,
  )
  declare readonly atPosition?: string;

  @Given(
    'Wait, up to five seconds, until what was recorded up to this position can be read: to see what you have just written.',
    { pattern: '^\\d{1,19}$' },
    isPosition,
  )
  declare readonly after?: string;
}
