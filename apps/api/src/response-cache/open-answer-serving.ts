import type { DataSource } from 'typeorm';
import { ReadModelStateReader } from '#read-models/replay';
import { Lanes, type LaneSettings } from '../lanes/lanes.ts';
import type { Today } from '../today/today.ts';
import type { AnswerServing } from './answer-serving.ts';
import { ResponseCache } from './response-cache.ts';

const megabyte = 1024 * 1024;

/** Opens the parts by which answers from the read models are made, so many at once, and kept in so much memory. */
export const openAnswerServing = (
  readModels: DataSource,
  today: Today,
  { keptMegabytes = 32, ...lanes }: Partial<LaneSettings> & { readonly keptMegabytes?: number } = {},
): AnswerServing => ({
  standing: new ReadModelStateReader(readModels),
  today,
  lanes: new Lanes(lanes),
  cache: new ResponseCache(keptMegabytes * megabyte),
});
