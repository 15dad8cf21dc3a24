import { day, Field, listOf, text, view, whole } from '../field/index.ts';
import { Replay } from '../replay/index.ts';
import { TimelineEntry } from '../timeline/index.ts';

/** On this day one more trust is on record; bounds say how sure the count is. */
export class AdoptionStep {
  @Field(day('The day on which the count changes.'))
  declare readonly on: string;

  @Field(whole('Trusts, open on this day, whose first go-live certainly lies on or before it.'))
  declare readonly atLeast: number;

  @Field(whole('Trusts, open on this day, whose first go-live possibly lies on or before it.'))
  declare readonly atMost: number;

  @Field(whole('Trusts open on this day.'))
  declare readonly trustsOpen: number;
}

/** Go-lives on record here, and shares as others published them. The two are not one series. */
export class AdoptionView {
  @Field(view(() => Replay, 'The three clocks that this answer used.'))
  declare readonly replay: Replay;

  @Field(text('Code of the milestone counted.'))
  declare readonly milestone: string;

  @Field(text('What is counted, in words.'))
  declare readonly definition: string;

  @Field(listOf(view(() => AdoptionStep, 'Our own count: go-lives on record here, never a share of trusts.')))
  declare readonly steps: readonly AdoptionStep[];

  @Field(listOf(view(() => TimelineEntry, 'Shares as others published them, each with its own denominator.')))
  declare readonly published: readonly TimelineEntry[];

  @Field(listOf(text('What to say beside the figures.')))
  declare readonly caveats: readonly string[];
}
