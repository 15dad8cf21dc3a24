import { migrateSchema } from '#postgres/migrations';
import { CountAttempts1790000000009 } from './count-attempts-1790000000009.ts';
import { FenceRebuilds1790000000004 } from './fence-rebuilds-1790000000004.ts';
import { CreateCheckpoints1790000000001 } from './create-checkpoints-1790000000001.ts';
import { CreateTimelineEvents1790000000003 } from './create-timeline-events-1790000000003.ts';
import { FollowTheLog1790000000008 } from './follow-the-log-1790000000008.ts';
import { KeepTimeline1790000000002 } from './keep-timeline-1790000000002.ts';
import { KnowTheLog1790000000005 } from './know-the-log-1790000000005.ts';
import { SkipEvents1790000000010 } from './skip-events-1790000000010.ts';
import { SearchTheTimeline1790000000006 } from './search-the-timeline-1790000000006.ts';

/** Oldest first. */
const migrations = [
  CreateCheckpoints1790000000001,
  KeepTimeline1790000000002,
  CreateTimelineEvents1790000000003,
  FenceRebuilds1790000000004,
  KnowTheLog1790000000005,
  SearchTheTimeline1790000000006,
  FollowTheLog1790000000008,
  CountAttempts1790000000009,
  SkipEvents1790000000010,
];

/**
 * Brings the schema `read` up to date, with its grants. `ownerUrl` is `postgres://…` of the role that owns it; the roles
 * throughline_projector and throughline_reader must exist. Doing it again changes nothing.
 */
export const migrateReadModels = (ownerUrl: string): Promise<void> =>
  migrateSchema({ ownerUrl, schema: 'read', migrations, lock: [1_953_001_071, 3] });
