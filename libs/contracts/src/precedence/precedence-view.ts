import { date, id, line, list, slug } from '#domain/schema';
import { Property, view, viewList, type DateView } from '../answer/index.ts';
import { Replay } from '../replay/index.ts';
import { NamedTrust } from '../timeline/index.ts';
import { LadderView, TieView } from '../trust/index.ts';

/** A milestone that was reached, as a ladder names it. */
export class PrecededMilestone {
  @Property(id('Id of its entry.'))
  declare readonly id: string;

  @Property(line('Its title.'))
  declare readonly title: string;

  @Property(slug('Code of its kind.'))
  declare readonly kind: string;

  @Property(list(slug('Code of a capability.')))
  declare readonly capabilities: readonly string[];

  @Property(date('When it was reached.'))
  declare readonly on: DateView;

  @Property(view(() => NamedTrust, 'The trust that reached it, as it was called then.'))
  declare readonly trust: NamedTrust;
}

/** A milestone with what came before it: at most ten rungs, the strongest first, within one strength the latest. */
export class MilestoneLadderView extends LadderView {
  @Property(view(() => PrecededMilestone, 'The milestone.'))
  declare readonly milestone: PrecededMilestone;

  @Property(viewList(() => TieView, 'The rungs; none where nothing on record came before.'))
  declare readonly ties: readonly TieView[];
}

/** The ladders of the milestones on record. */
export class PrecedenceList {
  @Property(view(() => Replay, 'The three clocks that this answer used.'))
  declare readonly replay: Replay;

  @Property(viewList(() => MilestoneLadderView, 'Each milestone once, in the order of the world.'))
  declare readonly ladders: readonly MilestoneLadderView[];
}
