import { refuse, type Refusal } from '#domain/kernel';

/** Refused because the stream is at another version than the caller has seen. */
export interface VersionChanged extends Refusal {
  readonly refused: 'command/version-changed';
  /** The version at which the stream is; 0 where there is none. */
  readonly actual: number;
}

/** Refuses (`command/version-changed`) a command that was made for another version of its stream. */
export const versionChanged = (stream: string, expected: number, actual: number): VersionChanged => ({
  ...refuse(
    'command/version-changed',
    `${stream} is at version ${actual}, not ${expected}: somebody has added to it. Read it again, then decide.`,
  ),
  refused: 'command/version-changed',
  actual,
});

/** Tells it from other refusals. */
export const isVersionChanged = (refusal: Refusal): refusal is VersionChanged =>
  refusal.refused === 'command/version-changed';
