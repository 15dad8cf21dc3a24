import { isVersionChanged } from '#commands/handling';
import type { ProblemCode } from '#contracts/problem';
import type { Refusal } from '#domain/kernel';
import { ProblemError } from '../http/problem-error.ts';
import { etagOf } from './command-headers.ts';

/** Parts of a use case's content that are called otherwise in its request. */
export type FieldNames = Readonly<Record<string, string>>;

const special: Readonly<Record<string, ProblemCode>> = {
  'command/duplicate-with-other-content': 'key-used',
  'command/version-changed': 'version-changed',
  'command/not-for-role': 'not-yours',
  'command/own-work': 'not-yours',
  'trust/not-yours': 'not-yours',
};

/** A refusal as the problem that it is answered with; its field is named as in the request. */
export function refused(refusal: Refusal, named: FieldNames = {}): ProblemError {
  const { refused: code, because, field } = refusal;
  const errors = [
    { field: field === undefined ? '' : requestFieldName(field, named), code, message: because },
  ];
  const headers = isVersionChanged(refusal) ? { etag: etagOf(refusal.actual) } : {};
  return new ProblemError(special[code] ?? 'refused', because, errors, headers);
}

/** `said.occurred.edtf` is `occurred` to whoever asked. */
export function requestFieldName(field: string, named: FieldNames): string {
  const [first = '', ...rest] = field.replace(/^said\./, '').split('.');
  const inside = rest.at(-1) === 'edtf' ? rest.slice(0, -1) : rest;
  return [Object.hasOwn(named, first) ? named[first] : first, ...inside].join('.');
}
