import type { LogDifference } from '../log-identity/compare-with-log.ts';

/** Another projector has taken over, or a rebuild has moved the checkpoint: this page was not written. */
export class LeaseLost extends Error {
  readonly code = 'projections/outrun';
  constructor(readonly projection: string) {
    super(`The checkpoint of ${projection} was moved by another: this page was not written.`);
  }
}

/** The read model was made from another log, or holds what the log does not: it does not go on. */
export class NotOfThisLog extends Error {
  readonly code = 'projections/not-of-this-log';
  constructor(
    readonly projection: string,
    readonly difference: LogDifference,
  ) {
    super(`${difference.because} To make it anew from this log: npx throughline rebuild ${projection}`);
  }
}

/** There is no projection of that name. */
export class UnknownProjection extends Error {
  readonly code = 'projections/unknown';
  constructor(
    readonly projection: string,
    names: readonly string[],
  ) {
    super(`There is no projection ${projection}: there is ${names.join(', ')}.`);
  }
}

/** Somebody else is rebuilding the same projection. */
export class RebuildUnderWay extends Error {
  readonly code = 'projections/rebuild-under-way';
  constructor(readonly projection: string) {
    super(`${projection} is being rebuilt already: wait until that is done.`);
  }
}

/** Another rebuild of the same projection was begun after this one: nothing more of this one is written. */
export class RebuildOvertaken extends Error {
  readonly code = 'projections/rebuild-overtaken';
  constructor(readonly projection: string) {
    super(
      `The rebuild of ${projection} was overtaken by one that was begun later, and given up. The live model is as it was, ` +
        `or as the other has made it.`,
    );
  }
}

/** The connection that keeps others from rebuilding the same projection was lost. */
export class RebuildCutOff extends Error {
  readonly code = 'projections/rebuild-cut-off';
  constructor(
    readonly projection: string,
    cause: unknown,
  ) {
    super(
      `The rebuild of ${projection} lost its connection to the database, and was given up: start it again. The live ` +
        `model is as it was.`,
      { cause },
    );
  }
}

/** A copy that does not hold what the log holds: it was not put in place. */
export class IncompleteCopy extends Error {
  readonly code = 'projections/incomplete-copy';
  constructor(
    readonly projection: string,
    held: number,
    wanted: number,
    position: bigint,
  ) {
    super(
      `The copy of ${projection} holds ${String(held)} events, and the log ${String(wanted)} up to position ` +
        `${String(position)}${held === wanted ? ', but not the same ones' : ''}: it was not put in place, and the live ` +
        `model is as it was. Start the rebuild again; if it says the same, npx throughline verify.`,
    );
  }
}

/** Code and message of anything that was thrown. */
export const errorText = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? `${error.code}: ` : '';
  return `${code}${error.message}`;
};

/** The database of the read models cannot be reached, or the connection was lost: whether a commit happened may be unknown. */
export class ReadModelsUnavailable extends Error {
  readonly code = 'projections/read-models-unavailable';
  constructor(cause: unknown) {
    super(`The read models cannot be reached: ${errorText(cause)}`, { cause });
  }
}
