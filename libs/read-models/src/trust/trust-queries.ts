import type { DataSource } from 'typeorm';
import type { TrustList, TrustSummary, TrustView } from '#contracts/trust';
import { atReplay, ReplayCache, replayView, type ReplayQuestion } from '../replay/index.ts';
import { trustsOf } from '../timeline/index.ts';
import { milestonesOnRecord, trustSummary } from './trust-summary.ts';
import { trustView } from './trust-view.ts';

/** A question for trusts. What the filter gives narrows down together; of one list any value fits. */
export interface TrustListQuestion extends ReplayQuestion {
  readonly filter?: {
    readonly region?: readonly string[];
    readonly trustType?: readonly string[];
    /** Its state on the day asked for. */
    readonly open?: 'true' | 'false' | 'not-known';
  };
}

/** A question about one trust. */
export interface TrustQuestion extends ReplayQuestion {
  /** Its ODS code. */
  readonly ods: string;
}

/** Every trust as lists show it, by ODS code: the same for all who ask at one replay, and most ask for the newest. */
const everyTrust = new ReplayCache('known and as at', async (reading) => {
  const milestones = await milestonesOnRecord(reading);
  return (await trustsOf(reading))
    .map((trust) => trustSummary(trust, milestones))
    .sort((a, b) => (a.ods < b.ods ? -1 : 1));
});

/** Answers questions about trusts. Both reject with `KnownAfterToday`, `PositionNotReached`. */
export class TrustQueries {
  constructor(private readonly database: DataSource) {}

  /** Trusts that are registered, as at the day asked for, by ODS code. */
  async list(question: TrustListQuestion): Promise<TrustList> {
    return await atReplay(this.database, question, async (reading) => {
      const trusts = (await everyTrust.at(reading)).filter((trust) => fits(trust, question.filter ?? {}));
      return { replay: replayView(reading.replay), trusts };
    });
  }

  /** One trust with its history, and the policies before its milestones; undefined where none is registered. */
  async show(question: TrustQuestion): Promise<TrustView | undefined> {
    return await atReplay(this.database, question, (reading) => trustView(reading, question.ods));
  }
}

const isOpen: Readonly<Record<TrustSummary['status'], 'true' | 'false' | 'not-known'>> = {
  open: 'true',
  'not yet open': 'false',
  closed: 'false',
  'opening not known': 'not-known',
  'closing not known': 'not-known',
};

const fits = (
  { region, trustType, status }: TrustSummary,
  filter: NonNullable<TrustListQuestion['filter']>,
): boolean =>
  (!filter.region || filter.region.includes(region)) &&
  (!filter.trustType || filter.trustType.includes(trustType)) &&
  (!filter.open || filter.open === isOpen[status]);
