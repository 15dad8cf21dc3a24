import type { FastifyInstance } from 'fastify';
import { invalidRequest, type ProblemError } from '../http/problem-error.ts';
import { unreadableBodyRefusal } from './refuse-unreadable-body.ts';

const deepest = 20;
/** Fields of one object. class-transformer 0.5 looks at each of them once for each: 500,000 held the process up for minutes. */
const mostFields = 100;
/** Values in the whole body: what a thousand commands need, three times. */
const mostValues = 100_000;
/** Characters of one text: more than any field takes, so that the field's own rule says how many those are. */
const longestText = 10_000;
const forbiddenNames = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Refuses bodies that nobody needs and some would use against us: nested too deep, of too many values, with names that reach into
 * prototypes, with text that is no Unicode or holds U+0000, which `jsonb` refuses, or in another form than JSON in UTF-8. And
 * lets a route take more than the usual size, or another form, if its `config` says so. To be called before any route is there.
 */
export function guardBodies(server: FastifyInstance): void {
  server.addHook('onRoute', (route) => {
    const { largestBodyBytes } = route.config ?? {};
    if (largestBodyBytes !== undefined) route.bodyLimit = largestBodyBytes;
  });
  server.addHook('preParsing', (request, _reply, payload, done) => {
    done(unreadableBodyRefusal(request) ?? null, payload);
  });
  server.addHook('preValidation', ({ body }, _reply, done) => done(unsafeBodyRefusal(body)));
}

/** Refusal of a body; undefined where nothing is wrong with it. */
export function unsafeBodyRefusal(body: unknown): ProblemError | undefined {
  // Not by recursion: how deep it goes is not ours to say.
  const left: { readonly value: unknown; readonly path: readonly string[] }[] = [{ value: body, path: [] }];
  let values = 0;
  for (let next = left.pop(); next; next = left.pop()) {
    const { value, path } = next;
    values += 1;
    if (typeof value === 'string' && value.length > longestText)
      return tooMany('characters in one text', path);
    if (typeof value === 'string' && !isText(value)) return notText(path);
    if (typeof value !== 'object' || value === null) continue;
    if (path.length >= deepest) return tooDeep;
    const fields = Object.entries(value);
    if (fields.length > mostFields && !Array.isArray(value)) return tooMany('fields in one object', path);
    if (values + left.length + fields.length > mostValues) return tooMany('values in one body');
    for (const [name, inner] of fields) {
      if (forbiddenNames.has(name)) return forbidden(name);
      if (!isText(name)) return notText(path);
      left.push({ value: inner, path: [...path, name] });
    }
  }
  return undefined;
}

const isText = (value: string): boolean => value.isWellFormed() && !value.includes('\0');

const refusal = (code: string, message: string, path: readonly string[] = []): ProblemError =>
  invalidRequest([{ field: path.join('.') || 'body', code, message }]);

const tooDeep = refusal('too-deep', `Nest lists and objects no deeper than ${String(deepest)} levels.`);
const tooMany = (what: string, path: readonly string[] = []): ProblemError =>
  refusal('too-many', `There are too many ${what}: send less at once.`, path);
const notText = (path: readonly string[]): ProblemError =>
  refusal('not-a-text', 'Write Unicode, without U+0000 and half characters (lone surrogates).', path);
const forbidden = (name: string): ProblemError =>
  refusal('forbidden-name', `There is no field ‘${name}’: leave it out.`);
