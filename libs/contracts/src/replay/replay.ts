import { bigWhole, day, Field } from '../field/index.ts';

/** The three clocks as an answer used them, resolved. Ask with all three to get the same answer again. */
export class Replay {
  @Field(day('What had happened by this day in the world.'))
  declare readonly asAt: string;

  @Field(day('What could be known on this day.'))
  declare readonly knownAt: string;

  @Field(bigWhole('What was recorded up to this position of the log. A whole number as text.'))
  declare readonly atPosition: string;
}
