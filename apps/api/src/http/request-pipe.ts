import { Injectable, type ArgumentMetadata, type PipeTransform, type Type } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import type { FieldProblem } from '#contracts/problem';
import { invalidRequest } from './problem-error.ts';

/** Reads query strings and paths as the classes of libs/contracts; refuses what these do not have. */
@Injectable()
export class RequestPipe implements PipeTransform {
  transform(given: unknown, { metatype, type }: ArgumentMetadata): unknown {
    return (type === 'query' || type === 'param') && metatype
      ? readRequest(metatype as Type<object>, given)
      : given;
  }
}

/** Part of a request that values were given in: it decides the names of the fields in problems. */
export type GivenIn = 'parameters' | 'body';

/** Validates values as an instance of their class; throws a ProblemError that names each place where it is wrong. */
export function readRequest<Request extends object>(
  of: Type<Request>,
  given: unknown,
  givenIn: GivenIn = 'parameters',
): Request {
  if (givenIn === 'body' && !isObject(given)) throw invalidRequest([noObject]);
  const request = plainToInstance(of, given);

  // class-transformer 0.5 drops '__proto__', 'toString' and their like unseen; here nothing is dropped.
  const dropped = droppedFrom(given ?? {}, request, '');
  if (dropped.length > 0) throw invalidRequest(dropped.map((name) => unknown(name, givenIn)));

  const errors = validateSync(request, {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
  });
  if (errors.length > 0) throw invalidRequest(errors.flatMap((error) => fieldProblems(error, '', givenIn)));
  return request;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Paths of fields, however deep, that were given and are not there. */
function droppedFrom(given: unknown, read: unknown, path: string): string[] {
  if (typeof given !== 'object' || given === null || typeof read !== 'object' || read === null) return [];
  const readNow: Readonly<Record<string, unknown>> = { ...read };
  return Object.entries(given).flatMap(([name, inner]) =>
    Object.hasOwn(readNow, name) ? droppedFrom(inner, readNow[name], `${path}${name}.`) : [`${path}${name}`],
  );
}

/** Problems of a part, and within it: each by its path, such as `source.url`. */
function fieldProblems(
  { property, value, constraints = {}, children = [] }: ValidationError,
  path: string,
  givenIn: GivenIn,
): FieldProblem[] {
  const field = `${path}${property}`;
  // What class-validator says of its own accord is said better by the rules, and by the parts within.
  const { nestedValidation: _, ...broken } = constraints;
  const own = Object.entries(broken).map(([code, message]) =>
    code === 'whitelistValidation' ? unknown(field, givenIn) : { field, code, message },
  );
  if (own.length > 0 && value === undefined && givenIn === 'body') return [missing(field)];
  return [...own, ...children.flatMap((child) => fieldProblems(child, `${field}.`, givenIn))];
}

const noObject: FieldProblem = {
  field: 'body',
  code: 'not-an-object',
  message: 'Send a JSON object with the fields that /api/docs names.',
};

const missing = (field: string): FieldProblem => ({ field, code: 'missing', message: 'Fill this in.' });

const unknown = (name: string, givenIn: GivenIn): FieldProblem => ({
  field: name.slice(0, 100),
  code: givenIn === 'body' ? 'unknown-field' : 'unknown-parameter',
  message: `There is no such ${givenIn === 'body' ? 'field' : 'parameter'} here: leave it out, or look for its name in /api/docs.`,
});
