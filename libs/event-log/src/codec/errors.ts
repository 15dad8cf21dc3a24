/** An event of a type, or of a schema version, that this release does not know: from a later release, so park it. */
export class UnknownEvent extends Error {
  readonly code = 'event-log/unknown-event';
  constructor(
    readonly type: string,
    readonly schemaVersion: number,
  ) {
    super(`This release does not know ${type} of schema version ${schemaVersion}.`);
  }
}

/** An event that is not what its type and schema version promise. `path` leads to the field, `data.amount.pence`. */
export class MalformedEvent extends Error {
  readonly code = 'event-log/malformed-event';
  constructor(
    readonly type: string,
    readonly schemaVersion: number,
    readonly path: string,
    readonly reason: string,
  ) {
    super(`${type} of schema version ${schemaVersion} is malformed at ${path}: ${reason}.`);
  }
}
