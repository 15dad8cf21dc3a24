import { id, line, oneOf, roles, type Role } from '#domain/schema';
import { instant, OptionalProperty, Property } from '../answer/index.ts';
import { skipReasons } from './running-request.ts';

const actions = ['retry', 'skip', 'rebuild', 'cancel-rebuild'] as const;
const outcomes = [
  ...(['taken-in', 'still-parked', 'skipped', 'not-parked', 'waits'] as const),
  ...(['rebuilt', 'cancelled', 'nothing-to-cancel', 'failed'] as const),
] as const;

/** Something that an operator asked of the projector: kept for good, and changed by nobody. */
export class AskedView {
  @Property(id('Its id.'))
  declare readonly id: string;

  @Property(oneOf(actions, 'What is asked.'))
  declare readonly action: (typeof actions)[number];

  @Property(line('Of which projection.'))
  declare readonly projection: string;

  @OptionalProperty(id('About which event; left out where it is about the whole projection.'))
  declare readonly eventId?: string;

  @OptionalProperty(oneOf(skipReasons, 'Why, where it is to be skipped.'))
  declare readonly reason?: (typeof skipReasons)[number];

  @Property(line('Subject of who asked: the first, where several ask the same before it is done.'))
  declare readonly askedBy: string;

  @Property(oneOf(roles, 'In which role.'))
  declare readonly askedRole: Role;

  @Property(instant('When.'))
  declare readonly askedAt: string;

  @OptionalProperty(
    oneOf(
      outcomes,
      'What came of it: taken in; tried and parked still; skipped; no longer parked; nothing is wrong with it, for it waits behind another; rebuilt; given up; nothing to give up; or it went wrong, as the log of the projector says. Left out until the projector has done it.',
    ),
  )
  declare readonly outcome?: (typeof outcomes)[number];

  @OptionalProperty(instant('When the projector had done it.'))
  declare readonly settledAt?: string;
}
