import { day, position } from '#domain/schema';
import { QueryParameter } from '../request/index.ts';

/** The three clocks that an answer is asked for. Each is left out for the newest. */
export class ReplayRequest {
  @QueryParameter(day('What had happened by this day in the world; today in London when left out.'))
  declare readonly asAt?: string;

  @QueryParameter(day('What could be known on this day; today in London when left out.'))
  declare readonly knownAt?: string;

  @QueryParameter(position('What was recorded up to this position of the log; all of it when left out.'))
  declare readonly atPosition?: string;

  @QueryParameter(
    position(
      'Wait, up to five seconds, until what was recorded up to this position can be read: to see what you have just written.',
    ),
  )
  declare readonly after?: string;
}
