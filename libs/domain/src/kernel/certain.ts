import type { Day, PartialDate } from '../schema/index.ts';
import { refuse, type Refusal } from './decision.ts';
import { certainlyBefore, onDay } from './partial-date.ts';

/** Refuses (`entry/after-today`) what is told as done and certainly lies ahead. */
export const notYet = (occurred: PartialDate, today: Day): Refusal | undefined =>
  certainlyBefore(onDay(today), occurred)
    ? refuse(
        'entry/after-today',
        `${occurred.edtf} lies ahead: record it when it has happened, or record the plan or the deadline instead.`,
        'said.occurred',
      )
    : undefined;

/** Refuses (`entry/due-before-set`) a due date, which is in `field`, certainly before the day on which it was set. */
export const dueBeforeSet = (
  due: PartialDate | undefined,
  set: PartialDate,
  field = 'due',
): Refusal | undefined =>
  due && certainlyBefore(due, set)
    ? refuse(
        'entry/due-before-set',
        `A date due on ${due.edtf} cannot have been set on ${set.edtf}: correct one of the two.`,
        field,
      )
    : undefined;
