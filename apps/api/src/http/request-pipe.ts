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

/** What was given as an instance of its class; throws a ProblemError that names each place where it is wrong. */
export function readRequest<Request extends object>(of: Type<Request>, given: unknown): Request {
  const request = plainToInstance(of, given);

  // class-transformer 0.5 drops '__proto__', 'toString' and their like unseen; here nothing is dropped.
  const dropped = Object.keys(given ?? {}).filter((name) => !Object.hasOwn(request, name));
  if (dropped.length > 0) throw invalidRequest(dropped.map(unknown));

  const errors = validateSync(request, {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
  });
  if (errors.length > 0) throw invalidRequest(errors.flatMap(fieldProblems));
  return request;
}

const fieldProblems = ({ property, constraints = {} }: ValidationError): FieldProblem[] =>
  Object.entries(constraints).map(([code, message]) =>
    code === 'whitelistValidation' ? unknown(property) : { field: property, code, message },
  );

const unknown = (name: string): FieldProblem => ({
  field: name.slice(0, 100),
  code: 'unknown-parameter',
  message: 'There is no such parameter here: leave it out, or look for its name in /api/docs.',
});
