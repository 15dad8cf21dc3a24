import type { DataSource } from 'typeorm';
import { ReadModelStateReader } from '#read-models/replay';
import { Lanes, type LaneSettings } from '../lanes/index.ts';
import type { Today } from '../today/index.ts';
import type { AnswerServing } from './answers.ts';
import { KeptAnswers } from './kept-answers.ts';

const megabyte = 1024 * 1024;

/** Opens the parts by which answers from the read models are made, so many at once, and kept in so much memory. */
export const openAnswers = (
  readModels: DataSource,
  today: Today,
  { keptMegabytes = 32, ...lanes }: Partial<LaneSettings> & { readonly keptMegabytes?: number } = {},
): AnswerServing => ({
  standing: new ReadModelStateReader(readModels),
  today,
  lanes: new Lanes(lanes),
  kept: new KeptAnswers(keptMegabytes * megabyte),
});
