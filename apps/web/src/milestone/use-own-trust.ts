import { useMemo } from 'react';
import type { NamedTrust } from '#contracts/timeline';
import type { TrustView } from '#contracts/trust';
import { useTrust } from '../api-client/queries.ts';
import { ownTrusts } from '../session/own-trusts.ts';
import { ownMilestones, type OwnMilestone } from './own-milestones.ts';
import type { SignedIn } from '../session/session.ts';

/** The trusts and milestones that a person may report on. */
export interface OwnTrust {
  readonly view: TrustView;
  /** Their own trust first, then those that legally went into it. */
  readonly trusts: readonly NamedTrust[];
  readonly milestones: readonly OwnMilestone[];
}

const now = new URLSearchParams();

/** The trust of a person who is signed in, as the record has it today. */
export function useOwnTrust({ organisation = '' }: SignedIn) {
  const { data, error, refetch } = useTrust(organisation, now, organisation !== '');
  const own = useMemo<OwnTrust | undefined>(
    () =>
      data?.trust.ods === organisation
        ? { view: data, trusts: ownTrusts(data), milestones: ownMilestones(data) }
        : undefined,
    [data, organisation],
  );
  return { own, error, refetch };
}
