import type { CorrectionEvent } from '#domain/entry';
import type { Fact } from '#domain/kernel';

/** What an event says, without its type, as JSON that `jsonb` keeps and gives back. */
export type Payload = Readonly<Record<string, unknown>>;

const withoutBigints = (_name: string, value: unknown): unknown =>
  typeof value === 'bigint' ? String(value) : value;

/** The event as JSON text: pence as a string of digits, for they may outgrow a number. */
export function payloadOf({ type: _type, ...rest }: Fact): string {
  return JSON.stringify(rest, withoutBigints);
}

/** The correction or retraction as JSON text. A field that it takes away is null there. */
export function payloadOfChange(change: CorrectionEvent): string {
  if (change.type === 'EntryRetracted') return payloadOf(change);
  const { changes, ...data } = change.data;
  const restated = Object.entries(changes.data ?? {}).map(([name, value]) => [name, value ?? null]);
  const whole = { ...changes, ...(changes.data && { data: Object.fromEntries(restated) as Payload }) };
  return JSON.stringify({ ...change, type: undefined, data: { ...data, changes: whole } }, withoutBigints);
}

/** The event of that type as it was. It comes from this model's own tables, so its shape is that of the type. */
export function eventOf<Event extends Fact>(type: Event['type'], payload: Payload): Event {
  return { type, ...payload, data: revived(payload['data']) } as unknown as Event;
}

/** The change as it was: what it takes away is there and undefined. */
export function changeOf(type: CorrectionEvent['type'], payload: Payload): CorrectionEvent {
  const change = eventOf<CorrectionEvent>(type, payload);
  if (change.type === 'EntryRetracted' || !change.data.changes.data) return change;
  const restated = Object.entries(revived(change.data.changes.data)).map(([name, value]) => [
    name,
    value ?? undefined,
  ]);
  const changes = { ...change.data.changes, data: Object.fromEntries(restated) as Payload };
  return { ...change, data: { ...change.data, changes } };
}

/** Pence become a bigint again. */
function revived(data: unknown): Payload {
  if (typeof data !== 'object' || data === null) return {};
  const { amount, ...rest } = data as Payload;
  if (typeof amount !== 'object' || amount === null || !('pence' in amount)) return data as Payload;
  return { ...rest, amount: { ...amount, pence: BigInt(String(amount.pence)) } };
}
