import type { EntryDetail } from '#contracts/timeline';
import type { FreeText } from '#domain/kernel';
import { asPeopleWrite } from '#domain/trust';
import type { DatedDomainEvent } from './event-labels.ts';
import { amountView, dateView } from './plain-views.ts';

type Said = DatedDomainEvent['data'];

/** What else an event says, as far as its type has it; `scope` is that of a published figure's series. */
export function entryDetail({ type, data }: DatedDomainEvent, scope: string | undefined): EntryDetail {
  return {
    ...promise(data),
    ...('issuer' in data && { issuer: data.issuer }),
    ...('amount' in data && { amount: amountView(data.amount) }),
    ...note(data),
    ...(type === 'PolicyClosed' && { closed: data.of }),
    ...('supplier' in data && { supplier: data.supplier }),
    ...('product' in data && { product: data.product }),
    ...('definition' in data && { definition: data.definition }),
    ...change(data),
    ...share(data, scope),
  };
}

function promise(data: Said): Pick<EntryDetail, 'goal' | 'due'> {
  const goal =
    'goal' in data ? data.goal.statement : 'statement' in data ? inline(data.statement) : undefined;
  const due =
    'due' in data
      ? data.due
      : 'conformBy' in data
        ? data.conformBy
        : 'goal' in data
          ? data.goal.due
          : undefined;
  return { ...(goal !== undefined && { goal }), ...(due && { due: dateView(due) }) };
}

function note(data: Said): Pick<EntryDetail, 'note'> {
  const text = 'note' in data ? data.note : 'reason' in data ? data.reason : undefined;
  const note = text && inline(text);
  return note === undefined ? {} : { note };
}

/** A text whose body is in the event itself. */
const inline = (text: FreeText): string | undefined => (typeof text === 'string' ? text : undefined);

function change(data: Said): Pick<EntryDetail, 'from' | 'to' | 'into'> {
  if ('into' in data) return { into: data.into };
  if ('from' in data) return { from: asPeopleWrite(data.from), to: asPeopleWrite(data.to) };
  const moved = 'region' in data ? data.region : 'board' in data ? data.board : undefined;
  return moved === undefined ? {} : { to: moved };
}

function share(
  data: Said,
  scope: string | undefined,
): Pick<EntryDetail, 'sharePct' | 'trustsWith' | 'trustsTotal' | 'basis' | 'scope'> {
  if (!('sharePct' in data)) return {};
  const { sharePct, trustsWith, trustsTotal, basis } = data;
  return {
    sharePct,
    basis,
    ...(trustsWith !== undefined && { trustsWith }),
    ...(trustsTotal !== undefined && { trustsTotal }),
    ...(scope !== undefined && { scope }),
  };
}
