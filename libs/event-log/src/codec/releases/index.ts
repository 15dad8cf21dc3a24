import type { DomainEvent, EventType } from '#domain/record';
import type { Releases } from '../released.ts';
import { codebookReleases } from './codebook.ts';
import { coverageReleases } from './coverage.ts';
import { correctionReleases } from './entry.ts';
import { fundingReleases } from './funding-round.ts';
import { influenceReleases } from './influence.ts';
import { maturityReleases } from './maturity.ts';
import { milestoneReleases } from './milestone.ts';
import { policyReleases } from './policy.ts';
import { relationReleases } from './relation.ts';
import { standardReleases } from './standard.ts';
import { targetReleases } from './target.ts';
import { trustReleases } from './trust.ts';

/** Every type of event that the record may hold: one that is missing does not compile. */
export const releases: Releases<DomainEvent> = {
  ...policyReleases,
  ...fundingReleases,
  ...standardReleases,
  ...targetReleases,
  ...trustReleases,
  ...milestoneReleases,
  ...influenceReleases,
  ...coverageReleases,
  ...maturityReleases,
  ...codebookReleases,
  ...relationReleases,
  ...correctionReleases,
};

/** True for a type of event that this release knows. */
export const isEventType = (type: string): type is EventType => Object.hasOwn(releases, type);
