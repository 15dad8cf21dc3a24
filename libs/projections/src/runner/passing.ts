import { LogUnavailable } from '#event-log/port';
import { errorCode, isTransientCode } from '#postgres/failures';
import {
  LeaseLost,
  ReadModelsUnavailable,
  RebuildCutOff,
  RebuildOvertaken,
  RebuildUnderWay,
} from './errors.ts';

const passing = [
  ...[LeaseLost, LogUnavailable, ReadModelsUnavailable],
  ...[RebuildCutOff, RebuildOvertaken, RebuildUnderWay],
];

/** True of what goes by itself, so that the same is worth trying again: something is away, or somebody else is at it. */
export const isPassing = (error: unknown): boolean =>
  passing.some((kind) => error instanceof kind) || isTransientCode(errorCode(error) ?? '');
