import { count, line, number, oneOf, position } from '#domain/schema';
import { instant, OptionalProperty, Property, view, viewList } from '../answer/index.ts';
import { AskedView } from './asked-view.ts';
import { ProcessLoadView, SessionCountView } from './load-view.ts';
import { ParkedEventView } from './parked-view.ts';
import { VerificationView } from './verification-view.ts';

/** States of a projection, the gravest first. */
export const projectionStates = [
  'log-away',
  'stands-still',
  'no-projector',
  'silent',
  'behind',
  'current',
] as const;

/** One of them. */
export type ProjectionState = (typeof projectionStates)[number];

const seconds = (says: string) => number({ least: 0, most: Number.MAX_SAFE_INTEGER }, says);

const rebuildStages = ['waiting', 'filling', 'finishing'] as const;

/** A rebuild that was asked for, and is not done. */
export class RebuildView {
  @Property(view(() => AskedView, 'Who asked for it, and when.'))
  declare readonly asked: AskedView;

  @Property(
    oneOf(
      rebuildStages,
      'How far it is: it waits for the projector; its copy is filled from the log; or that is compared with the log and put in place.',
    ),
  )
  declare readonly stage: (typeof rebuildStages)[number];

  @Property(count('Events that its copy has taken in or parked.'))
  declare readonly events: number;

  @Property(count('Of about how many: as many as the model held that it takes the place of.'))
  declare readonly ofEvents: number;
}

/** Distance of a projection from the log, and the state of whoever keeps it. */
export class ProjectionView {
  @Property(line('Its name, by which it is rebuilt.'))
  declare readonly name: string;

  @Property(
    oneOf(
      projectionStates,
      'Whether it keeps up: the log does not answer; it is not of this log, and stands still; nobody keeps it; its projector has fallen silent; it is behind; or it holds all that the log holds.',
    ),
  )
  declare readonly state: ProjectionState;

  @OptionalProperty(line('What is missing, and what to do, for a person; left out where nothing is.'))
  declare readonly because?: string;

  @Property(position('Up to where it has taken the log in.'))
  declare readonly position: string;

  @OptionalProperty(
    position('Position of the last event in the log; left out where the log does not answer.'),
  )
  declare readonly head?: string;

  @OptionalProperty(position('Events between the two; left out where they are too many to be counted.'))
  declare readonly lagEvents?: string;

  @OptionalProperty(
    seconds('About how many seconds ago the first of these was recorded: 0 where there is none.'),
  )
  declare readonly lagSeconds?: number;

  @OptionalProperty(seconds('Seconds since its projector last said that it lives.'))
  declare readonly heartbeatAgeSeconds?: number;

  @OptionalProperty(
    view(() => RebuildView, 'The rebuild that was asked for here; left out where none is open.'),
  )
  declare readonly rebuild?: RebuildView;

  @Property(
    count(
      'Events that are parked: they could not be taken in, or wait behind one that could not. Those that are skipped are not counted.',
    ),
  )
  declare readonly parkedEvents: number;
}

/** State of the installation, for those who run it. */
export class RunningView {
  @Property(instant('When this was looked at.'))
  declare readonly at: string;

  @Property(viewList(() => ProjectionView, 'Every projection.'))
  declare readonly projections: readonly ProjectionView[];

  @Property(
    viewList(() => ParkedEventView, 'Events that are parked, in the order of the log: the first 200.'),
  )
  declare readonly parked: readonly ParkedEventView[];

  @Property(viewList(() => AskedView, 'What operators asked last, the newest first: twenty at most.'))
  declare readonly asked: readonly AskedView[];

  @OptionalProperty(
    view(() => VerificationView, 'What the last verify has said; left out where none was ever run.'),
  )
  declare readonly verification?: VerificationView;

  @Property(view(() => ProcessLoadView, 'What the process that answers has to do.'))
  declare readonly load: ProcessLoadView;

  @OptionalProperty(
    viewList(
      () => SessionCountView,
      'People who are signed in, by role; left out where no accounts are kept.',
    ),
  )
  declare readonly sessions?: readonly SessionCountView[];
}
