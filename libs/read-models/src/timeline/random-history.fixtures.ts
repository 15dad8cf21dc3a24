import * as fc from 'fast-check';
import type { CorrectionEvent } from '#domain/entry';
import { dayOf, onDay, type Day } from '#domain/kernel';
import type { DomainEvent } from '#domain/record';
import type { RecordedFact } from '#projections/runner';

const source = { title: 'An invented board paper', url: 'https://example.org/paper' };

/** A day of the month in which all is known; 0 is the day before. */
export const on = (dayOfMonth: number): Day => (dayOfMonth === 0 ? '2021-05-31' : dayOf(2021, 6, dayOfMonth));

const knownOn = (dayOfMonth: number) =>
  ({ knownOn: on(dayOfMonth), knownBasis: 'source-dated', source, confidence: 'high' }) as const;

type Shape = 'entry' | 'registration' | 'statement';

/** A random step: a new fact, or a change to one that is there. */
export type Step =
  | { readonly is: 'fact'; readonly shape: Shape; readonly day: number }
  | { readonly is: 'change'; readonly of: number; readonly how: How; readonly day: number };

type How = 'retract' | 'restate' | 'reprice' | 'take away' | 'redate';

const aDay = fc.integer({ min: 1, max: 8 });
const shapes: readonly Shape[] = ['entry', 'entry', 'registration', 'statement'];
const ways: readonly How[] = ['retract', 'restate', 'restate', 'reprice', 'take away', 'redate'];
const fact = fc.record({ is: fc.constant('fact' as const), shape: fc.constantFrom(...shapes), day: aDay });
const change = fc.record({
  is: fc.constant('change' as const),
  of: fc.nat({ max: 9 }),
  how: fc.constantFrom(...ways),
  day: aDay,
});

/** Histories with corrections of corrections and retractions, known on days in no order. */
export const histories = fc
  .array(fc.oneof({ arbitrary: fact, weight: 1 }, { arbitrary: change, weight: 4 }), { maxLength: 24 })
  .map((rest): Step[] => [{ is: 'fact', shape: 'entry', day: 4 }, ...rest]);

/** Counts of events on the pages, one after the other; the rest goes on the last. */
export const pageSizes = fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 20 });

/** The same events in pages of these sizes. */
export function paged<Event>(
  events: readonly Event[],
  sizes: readonly number[],
): readonly (readonly Event[])[] {
  const rest = [...events];
  const pages = sizes.map((size) => rest.splice(0, size));
  return [...pages, rest].filter((page) => page.length > 0);
}

const pounds = (amount: number) =>
  ({ pence: BigInt(amount) * 10_000_000_000_000_000n, kind: 'announced', basis: 'exact' }) as const;

function factOf(shape: Shape, day: number): DomainEvent {
  if (shape === 'registration') {
    const data = {
      ref: 'zz-plan',
      kind: 'strategy',
      title: 'A plan',
      issuer: 'ZZ',
      capabilities: ['epr'],
    } as const;
    return { type: 'PolicyRegistered', data, source };
  }
  if (shape === 'statement') {
    const data = { relation: 'funds', to: 'policy-zz-other', assertedBy: 'the record' } as const;
    return { type: 'RelationAsserted', data, known: knownOn(day) };
  }
  const data = { note: 'as recorded', amount: pounds(1) };
  return { type: 'PolicyAnnounced', data, entry: { ...knownOn(day), occurred: onDay('2021-01-01') } };
}

/** A change to a fact of a shape, in fields that it has: what a registration says is its title. */
function changeOf(
  { how, day }: Step & { is: 'change' },
  { id: entryId, shape }: { readonly id: string; readonly shape: Shape },
  n: number,
): CorrectionEvent {
  const known = knownOn(day);
  if (how === 'retract') return { type: 'EntryRetracted', data: { entryId, reason: 'never so' }, known };
  const words = `as of change ${String(n)}`;
  const restated = shape === 'registration' ? { title: words } : { note: words };
  const changes = {
    restate: { data: restated },
    reprice: {
      data: shape === 'entry' ? { amount: pounds(n) } : restated,
      ...(shape !== 'registration' && { confidence: 'low' as const }),
    },
    'take away': { data: shape === 'registration' ? restated : { note: undefined } },
    redate: { ...(shape === 'entry' && { occurred: onDay(on(n % 9)) }), data: restated },
  }[how];
  return { type: 'EntryCorrected', data: { entryId, schemaVersion: 1, changes, reason: 'misread' }, known };
}

const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** The events of a history, with gaps between their positions, as a log may have them. */
export function recordedHistory(history: readonly Step[]): RecordedFact[] {
  const facts: { id: string; shape: Shape }[] = [];
  return history.map((step, n) => {
    const changed = step.is === 'change' ? facts[step.of % facts.length] : undefined;
    if (step.is === 'fact') facts.push({ id: uuid(n), shape: step.shape });
    return {
      id: uuid(n),
      position: BigInt(3 * n + 5),
      stream: 'policy-zz-plan',
      version: n + 1,
      schemaVersion: 1,
      recordedAt: '2026-07-01T09:00:00.000Z',
      event:
        step.is === 'change'
          ? changeOf(step, changed ?? { id: '', shape: 'entry' }, n)
          : factOf(step.shape, step.day),
      envelope: { actor: { subject: 'spec', role: 'importer' }, commandId: uuid(n), commandHash: '' },
    };
  });
}
