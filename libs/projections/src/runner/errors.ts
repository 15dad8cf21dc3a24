/** Another projector has taken over, or a rebuild has moved the checkpoint: this page was not written. */
export class Outrun extends Error {
  readonly code = 'projections/outrun';
  constructor(readonly projection: string) {
    super(`The checkpoint of ${projection} was moved by another: this page was not written.`);
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

/** What can be said of anything that was thrown. */
export const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? `${error.code}: ` : '';
  return `${code}${error.message}`;
};

/** The database of the read models cannot be reached, or the connection was lost: whether a commit happened may be unknown. */
export class ReadModelsUnavailable extends Error {
  readonly code = 'projections/read-models-unavailable';
  constructor(cause: unknown) {
    super(`The read models cannot be reached: ${reasonOf(cause)}`, { cause });
  }
}
