import { applyDecorators, type Type } from '@nestjs/common';
import { ApiOkResponse, ApiResponse, getSchemaPath } from '@nestjs/swagger';

import { Problem, problemType, problemTypes, type ProblemCode } from '#contracts/problem';
import { forms } from '../export/form.ts';

/** Problems that any route may answer with. */
const always: readonly ProblemCode[] = [
  'malformed-url',
  'token-refused',
  'access-denied',
  'too-many-requests',
  'internal',
  'overloaded',
  'unavailable',
  'storage-full',
];

/** Documents the answer of a route, and every problem that it may answer with instead. */
export const Answers = (
  view: Type<object>,
  description: string,
  {
    problems = [],
    file = false,
  }: { readonly problems?: readonly ProblemCode[]; readonly file?: boolean } = {},
): MethodDecorator =>
  applyDecorators(
    ApiOkResponse({
      description,
      content: {
        'application/json': { schema: { $ref: getSchemaPath(view) } },
        ...(file && fileContents),
      },
    }),
    MayAnswer(problems),
  );

/** Documents the answer of a route that is text of another form than JSON, and every problem that it may answer with instead. */
export const AnswersText = (
  mediaType: string,
  description: string,
  problems: readonly ProblemCode[],
): MethodDecorator =>
  applyDecorators(
    ApiOkResponse({ description, content: { [mediaType]: { schema: { type: 'string' } } } }),
    MayAnswer(problems),
  );
/** The media types of files, each of which holds a table: docs/tables.md says which columns it has. */
const fileContents = {
  'text/csv': { schema: { type: 'string', description: 'The same as rows.' } },
  [forms.xlsx.mediaType]: {
    schema: { type: 'string', format: 'binary', description: 'The same as a workbook.' },
  },
  [forms.parquet.mediaType]: {
    schema: { type: 'string', format: 'binary', description: 'The same, each column of its own type.' },
  },
};

/** Documents every problem that a route may answer with: these, and those that any route may. */
export const MayAnswer = (problems: readonly ProblemCode[]): MethodDecorator =>
  applyDecorators(...problemResponses([...new Set([...always, ...problems])]));

/** One documented response for each status that these problems have. */
function problemResponses(codes: readonly ProblemCode[]): MethodDecorator[] {
  const byStatus = Map.groupBy(codes, (code) => problemTypes[code].status);
  return [...byStatus].map(([status, ofStatus]) =>
    ApiResponse({
      status,
      description: ofStatus.map((code) => problemTypes[code].title).join('; '),
      content: { 'application/problem+json': { schema: problemSchema(ofStatus) } },
    }),
  );
}

const problemSchema = (codes: readonly ProblemCode[]) => ({
  allOf: [
    { $ref: getSchemaPath(Problem) },
    { type: 'object', properties: { type: { type: 'string', enum: codes.map(problemType) } } },
  ],
});
