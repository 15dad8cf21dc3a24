import type { FastifyInstance } from 'fastify';
import { invalidRequest, type ProblemError } from '../http/index.ts';

const deepest = 20;
const forbiddenNames = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Refuses bodies that nobody needs and some would use against us: nested too deep, with names that reach into
 * prototypes, or with text that is no Unicode or holds U+0000, which `jsonb` refuses. And lets a route take more than
 * the usual size, if its `config` says how much. To be called before any route is there.
 */
export function guardBodies(server: FastifyInstance): void {
  server.addHook('onRoute', (route) => {
    const { largestBodyBytes } = route.config ?? {};
    if (largestBodyBytes !== undefined) route.bodyLimit = largestBodyBytes;
  });
  server.addHook('preValidation', ({ body }, _reply, done) => done(whatIsUnsafe(body)));
}

/** Why a body is refused; undefined where nothing is wrong with it. */
export function whatIsUnsafe(body: unknown): ProblemError | undefined {
  // Not by recursion: how deep it goes is not ours to say.
  const left: { readonly value: unknown; readonly path: readonly string[] }[] = [{ value: body, path: [] }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { value, path } = next;
    if (typeof value === 'string' && !isText(value)) return notText(path);
    if (typeof value !== 'object' || value === null) continue;
    if (path.length >= deepest) return tooDeep;
    for (const [name, inner] of Object.entries(value)) {
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
const notText = (path: readonly string[]): ProblemError =>
  refusal('not-a-text', 'Write Unicode, without U+0000 and half characters (lone surrogates).', path);
const forbidden = (name: string): ProblemError =>
  refusal('forbidden-name', `There is no field ‘${name}’: leave it out.`);
