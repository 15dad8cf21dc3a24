import type { DataSource } from 'typeorm';
import type {
  InForceView,
  MoneyTable,
  PolicyList,
  PolicyRegistrationView,
  PolicyView,
  PromiseList,
} from '#contracts/policy';
import type { PolicyRegistered } from '#domain/policy';
import { streamOf } from '#domain/record';
import { eventNamed, versionAt } from '../history/index.ts';
import { claimsOf } from '../influence/index.ts';
import { atReplay, replayView, type Reading, type ReplayQuestion } from '../replay/index.ts';
import { entryViews, factOf, sourceView, type TimelineRow } from '../timeline/index.ts';
import { policiesAt } from '../policy-life/index.ts';
import { inForce } from './in-force.ts';
import { moneyIn, roundsWithMoney } from './money-table.ts';
import { policyTies } from './policy-relations.ts';
import { promiseList } from './promise-list.ts';
import { promisesOf } from './promises.ts';
import { policySummary } from './policy-summary.ts';
import { scopeView } from './scope-view.ts';

/** A question about one policy. */
export interface PolicyQuestion extends ReplayQuestion {
  readonly ref: string;
}

/** A question about every policy, or those that bear on one trust. */
interface OfTrustQuestion extends ReplayQuestion {
  readonly trust?: string;
}

/** Answers questions about national policies. All reject with `KnownAfterToday`, `PositionNotReached`. */
export class PolicyQueries {
  constructor(private readonly database: DataSource) {}

  /** Every policy that is registered, by ref; also those to which nothing has happened yet. */
  async list(question: ReplayQuestion): Promise<PolicyList> {
    return await atReplay(this.database, question, async (reading) => {
      const policies = await policiesAt(reading);
      return { replay: replayView(reading.replay), policies: [...policies.values()].map(policySummary) };
    });
  }

  /** Money by policy, or that of one trust, with how long the steps took; undefined where the trust is not registered. */
  async money({ trust, ...question }: OfTrustQuestion): Promise<MoneyTable | undefined> {
    return await atReplay(this.database, question, (reading) => roundsWithMoney(reading, trust));
  }

  /** Promises of every target, line by line, each with its path over the shares then published. */
  async promises(question: ReplayQuestion): Promise<PromiseList> {
    return await atReplay(this.database, question, promiseList);
  }

  /** The state of every policy on the day, or what applies to one trust; undefined where that is not registered. */
  async inForce({ trust, ...question }: OfTrustQuestion): Promise<InForceView | undefined> {
    return await atReplay(this.database, question, (reading) => inForce(reading, trust));
  }

  /** The life of one policy and what it relates to; undefined where none is registered under that ref. */
  async show(question: PolicyQuestion): Promise<PolicyView | undefined> {
    return await atReplay(this.database, question, (reading) => policyView(reading, question.ref));
  }
}

async function policyView(reading: Reading, ref: string): Promise<PolicyView | undefined> {
  const policy = (await policiesAt(reading, [ref])).get(ref);
  const registration = policy && (await registrationView(reading, policy.registration));
  if (!policy || !registration) return undefined;
  const entries = await entryViews(reading, policy.entries);
  return {
    replay: replayView(reading.replay),
    policy: policySummary(policy),
    registration,
    ...(policy.scope && { scope: scopeView(policy.scope) }),
    entries,
    promises: await promisesOf(reading, policy),
    money: moneyIn(entries),
    ...(await policyTies(reading, streamOf.policy(ref), entries)),
    claims: await claimsOf(reading, { policy: ref }),
    version: await versionAt(reading, streamOf.policy(ref)),
  };
}

async function registrationView(
  reading: Reading,
  row: TimelineRow,
): Promise<PolicyRegistrationView | undefined> {
  const { id, event } = factOf<PolicyRegistered>(row);
  const named = await eventNamed(reading, id);
  return named && { id, schemaVersion: named.schemaVersion, source: sourceView(event.source) };
}
