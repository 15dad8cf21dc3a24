import { day, position } from '#domain/schema';
import { Property } from '../answer/index.ts';

/** The three clocks as an answer used them, resolved. Ask with all three to get the same answer again. */
export class Replay {
  @Property(day('What had happened by this day in the world.'))
  declare readonly asAt: string;

  @Property(day('What could be known on this day.'))
  declare readonly knownAt: string;

  @Property(position('What was recorded up to this position of the log. A whole number as text.'))
  declare readonly atPosition: string;
}
