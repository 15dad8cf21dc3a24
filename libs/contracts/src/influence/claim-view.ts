import { Field, listOf, oneOf, Optional, text, view } from '../field/index.ts';
import { DateView, FreeTextView, NamedTrust } from '../timeline/index.ts';

/** What a claim names, with what it is called. */
export class NamedThing {
  @Field(text('Its id: the ref of a policy, the id of a milestone, a code.'))
  declare readonly id: string;

  @Field(text('What it is called.'))
  declare readonly title: string;
}

/** A reviewer's doubt, or the trust taking it back. */
export class ClaimStepView {
  @Field(text('The entry that says so.'))
  declare readonly entryId: string;

  @Field(view(() => DateView, 'When.'))
  declare readonly occurred: DateView;

  @Field(view(() => FreeTextView, 'Why.'))
  declare readonly reason: FreeTextView;
}

/** A trust's own statement that a policy helped or hindered one of its milestones. Nothing is proved by it. */
export class ClaimView {
  @Field(text('Id of the claim.'))
  declare readonly id: string;

  @Field(text('The entry that claims it.'))
  declare readonly entryId: string;

  @Field(view(() => NamedTrust, 'The trust that claims it, as it was called then.'))
  declare readonly trust: NamedTrust;

  @Field(view(() => NamedThing, 'The milestone.'))
  declare readonly milestone: NamedThing;

  @Field(view(() => NamedThing, 'The policy.'))
  declare readonly policy: NamedThing;

  @Field(oneOf(['helped', 'hindered'], 'Which way the policy bore on the milestone.'))
  declare readonly direction: 'helped' | 'hindered';

  @Field(view(() => NamedThing, 'How it did.'))
  declare readonly mechanism: NamedThing;

  @Field(view(() => DateView, 'When it was claimed.'))
  declare readonly occurred: DateView;

  @Field(oneOf(['claimed', 'contested', 'withdrawn'], 'What has become of the claim.'))
  declare readonly status: 'claimed' | 'contested' | 'withdrawn';

  @Optional(view(() => FreeTextView, 'What the trust says, in words.'))
  declare readonly statement?: FreeTextView;

  @Field(listOf(view(() => ClaimStepView, 'Who doubts it, in the order of the world.')))
  declare readonly contested: readonly ClaimStepView[];

  @Optional(view(() => ClaimStepView, 'That it was taken back.'))
  declare readonly withdrawn?: ClaimStepView;
}
