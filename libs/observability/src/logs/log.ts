import { pino, type DestinationStream, type Logger } from 'pino';
import { boundedLine } from './bounded-line.ts';
import { standardOutput } from './descriptor.ts';
import { LineSink } from './line-sink.ts';
import { toldError } from './told-error.ts';

/** A structured log: one JSON object a line, so that no text in it can forge a line of its own. */
export type Log = Logger;

/** Name of a process in its log, and the level from which it says something. */
export interface LogOptions {
  /** The process: `api`, `projector`, `throughline`. */
  readonly service: string;
  /** `info` when left out; `silent` says nothing. */
  readonly level?: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Destination of the lines; standard output when left out, whatever becomes of it. */
  readonly destination?: DestinationStream;
}

const secretNames = [
  'password',
  'passwords',
  'secret',
  'token',
  'accessToken',
  'idToken',
  'refreshToken',
  'authorization',
  'cookie',
  'connectionString',
];
const secretHeaders = ['authorization', 'cookie', 'set-cookie', 'proxy-authorization'];

const secretPaths = [
  ...secretNames.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
  ...secretHeaders.flatMap((name) => [`headers["${name}"]`, `*.headers["${name}"]`]),
];

// An error of a driver can quote the address that it was given, password included. A scheme is short: without a bound
// a line of n letters costs n² steps, and a path of 15,000 that somebody asked for held the process up for 0.25 s.
const credentialsInUrl = /([a-z][a-z0-9+.-]{0,30}:\/\/[^\s"/:@]*):[^\s"/@]+@/gi;
const withoutCredentials = (line: string): string => line.replace(credentialsInUrl, '$1:[redacted]@');
// In this order: cut in two, the address of a database would no longer look like one.
const safeLine = (line: string): string => boundedLine(withoutCredentials(line));

/**
 * A log whose lines hold no passwords, tokens or cookies: fields with such names, request headers that carry
 * them, and the password in any URL are written as `[redacted]`. Lines are bounded. Times are UTC, ISO 8601. Fastify
 * takes it as its `loggerInstance`.
 */
export function createLog({ service, level = 'info', destination }: LogOptions): Log {
  return pino(
    {
      level,
      base: { service },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label: string) => ({ level: label }) },
      redact: { paths: secretPaths, censor: '[redacted]' },
      serializers: { err: toldError },
      hooks: { streamWrite: safeLine },
    },
    destination ?? new LineSink(standardOutput()),
  );
}
