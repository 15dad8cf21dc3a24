import { logLimits } from '../port/limits.ts';
import { UnwritableRequest, type Unwritable } from '../port/errors.ts';
import type { AppendRequest, ExpectedVersion, NewEvent } from '../port/event-log.ts';
import { faultIn, textFault } from './value-fault.ts';

/** An event as it is sent to an engine: data and metadata are JSON text. */
export interface WrittenEvent {
  readonly id: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: string;
  readonly metadata: string;
}

/** A request that the log takes. */
export interface WrittenRequest {
  readonly stream: string;
  readonly expected: ExpectedVersion;
  readonly events: readonly WrittenEvent[];
  /** Of all data and metadata, in UTF-8. */
  readonly bytes: number;
  /** As the port has it. */
  readonly inOrder?: boolean;
}

type Refuse = (reason: Unwritable, path: string, because: string) => never;

/** The request in JSON text, whatever got past the compiler. Throws `UnwritableRequest` for one that breaks a limit, or is not plain JSON in valid Unicode. */
export function checkRequest({ stream, expected, events, inOrder }: AppendRequest): WrittenRequest {
  const refuse: Refuse = (reason, path, because) => {
    throw new UnwritableRequest(isText(stream) ? stream : '', reason, path, because);
  };
  checkName(stream, logLimits.streamNameBytes, 'stream', refuse);
  if (!isExpectable(expected)) refuse('version-not-allowed', 'expected', `${String(expected)} is no version`);
  checkNumber(events, refuse);
  const written = events.map((event, index) => writtenEvent(event, `events.${index}`, refuse));
  const bytes = written.reduce((sum, { data, metadata }) => sum + bytesOf(data) + bytesOf(metadata), 0);
  if (bytes > logLimits.requestBytes) {
    refuse(
      'too-large',
      'events',
      `they have ${bytes} bytes, and ${logLimits.requestBytes} may be appended at a time`,
    );
  }
  return { stream, expected, events: written, bytes, inOrder: inOrder === true };
}

const isExpectable = (expected: unknown): boolean =>
  expected === 'any' || expected === 'none' || expected === 0 || isVersion(expected);

const isVersion = (value: unknown): boolean =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= logLimits.version;

const isList = (value: unknown): boolean => Array.isArray(value);

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

function checkNumber(events: readonly NewEvent[], refuse: Refuse): void {
  if (!isList(events)) refuse('no-events', 'events', 'it is no list');
  if (events.length === 0) refuse('no-events', 'events', 'there is none');
  if (events.length > logLimits.eventsPerRequest) {
    refuse(
      'too-many-events',
      'events',
      `there are ${events.length}, and ${logLimits.eventsPerRequest} may be appended at a time`,
    );
  }
  const wrong = events.findIndex((event) => !isObject(event));
  if (wrong >= 0) refuse('not-json', `events.${wrong}`, 'it is no event');
  if (new Set(events.map(({ id }) => id)).size < events.length) {
    refuse('id-not-allowed', 'events', 'two of them have the same id');
  }
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function writtenEvent(event: NewEvent, path: string, refuse: Refuse): WrittenEvent {
  const { id, type, schemaVersion } = event;
  if (!(isText(id) && uuid.test(id))) refuse('id-not-allowed', `${path}.id`, 'it is no UUID in lower case');
  checkName(type, logLimits.typeBytes, `${path}.type`, refuse);
  if (!isVersion(schemaVersion)) {
    refuse('version-not-allowed', `${path}.schemaVersion`, `${String(schemaVersion)} is no version`);
  }
  const data = jsonText(event.data, `${path}.data`, refuse);
  const metadata = jsonText(event.metadata, `${path}.metadata`, refuse);
  const bytes = bytesOf(data) + bytesOf(metadata);
  if (bytes > logLimits.eventBytes) {
    refuse('too-large', path, `it has ${bytes} bytes, and an event may have ${logLimits.eventBytes}`);
  }
  return { id, type, schemaVersion, data, metadata };
}

function jsonText(value: object, path: string, refuse: Refuse): string {
  if (!isObject(value) || Array.isArray(value)) refuse('not-json', path, 'it is no object');
  const fault = faultIn(value);
  if (fault) refuse(fault.reason, [path, ...fault.path].join('.'), fault.because);
  return JSON.stringify(value);
}

const isText = (value: unknown): value is string => typeof value === 'string';

function checkName(name: unknown, most: number, path: string, refuse: Refuse): void {
  const because = nameFault(name, most);
  if (because !== undefined) refuse('name-not-allowed', path, because);
}

/** Fault in the name of a stream or a type, which may have `most` bytes; undefined where there is none. */
export function nameFault(name: unknown, most: number): string | undefined {
  if (!isText(name)) return 'it is no text';
  const bytes = bytesOf(name);
  if (bytes < 1 || bytes > most) return `it may have 1 to ${most} bytes, and has ${bytes}`;
  return textFault(name);
}

const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8');
