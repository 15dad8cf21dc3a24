import { date, id, line, oneOf, ownWords } from '#domain/schema';
import {
  OptionalProperty,
  Property,
  view,
  viewList,
  type DateView,
  type FreeTextView,
} from '../answer/index.ts';
import { NamedTrust } from '../timeline/index.ts';

/** A policy, milestone or mechanism that a claim names, with its title. */
export class NamedThing {
  @Property(line('Its id: the ref of a policy, the id of a milestone, a code.'))
  declare readonly id: string;

  @Property(line('What it is called.'))
  declare readonly title: string;
}

/** A reviewer's doubt, or the trust taking it back. */
export class ClaimStepView {
  @Property(id('The entry that says so.'))
  declare readonly entryId: string;

  @Property(date('When.'))
  declare readonly occurred: DateView;

  @Property(ownWords('Why.'))
  declare readonly reason: FreeTextView;
}

/** A trust's own statement that a policy helped or hindered one of its milestones. Nothing is proved by it. */
export class ClaimView {
  @Property(id('Id of the claim.'))
  declare readonly id: string;

  @Property(id('The entry that claims it.'))
  declare readonly entryId: string;

  @Property(view(() => NamedTrust, 'The trust that claims it, as it was called then.'))
  declare readonly trust: NamedTrust;

  @Property(view(() => NamedThing, 'The milestone.'))
  declare readonly milestone: NamedThing;

  @Property(view(() => NamedThing, 'The policy.'))
  declare readonly policy: NamedThing;

  @Property(oneOf(['helped', 'hindered'], 'Which way the policy bore on the milestone.'))
  declare readonly direction: 'helped' | 'hindered';

  @Property(view(() => NamedThing, 'How it did.'))
  declare readonly mechanism: NamedThing;

  @Property(date('When it was claimed.'))
  declare readonly occurred: DateView;

  @Property(oneOf(['claimed', 'contested', 'withdrawn'], 'What has become of the claim.'))
  declare readonly status: 'claimed' | 'contested' | 'withdrawn';

  @OptionalProperty(ownWords('What the trust says, in words.'))
  declare readonly statement?: FreeTextView;

  @Property(viewList(() => ClaimStepView, 'Who doubts it, in the order of the world.'))
  declare readonly contested: readonly ClaimStepView[];

  @OptionalProperty(view(() => ClaimStepView, 'That it was taken back.'))
  declare readonly withdrawn?: ClaimStepView;
}
