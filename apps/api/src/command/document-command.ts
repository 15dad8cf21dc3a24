import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiOperation, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { whoMay } from '#commands/authority';
import { exampleKey } from '#commands/examples';
import { CommandAnswer } from '#contracts/command';
import type { ProblemCode } from '#contracts/problem';
import { MayAnswer } from '../documentation/answers.ts';
import type { HttpCommand } from './http-command.ts';

/** Problems that any writing route may answer with. */
export const writingProblems: readonly ProblemCode[] = [
  'invalid-request',
  'sign-in-needed',
  'token-refused',
  'access-denied',
  'csrf',
  'too-large',
  'unsupported-media-type',
  'too-many-requests',
];

const answered = (description: string) => ({
  description,
  headers: {
    ETag: { description: 'Version of the subject after it, for If-Match.', schema: { type: 'string' } },
    Location: { description: 'Where to see it, for good.', schema: { type: 'string', format: 'uri' } },
  },
  content: { 'application/json': { schema: { $ref: getSchemaPath(CommandAnswer) } } },
});

const examplesOf = (examples: HttpCommand['examples']): [string, { summary: string; value: object }][] =>
  Object.entries(examples).map(([summary, value], ordinal) => [
    `example${String(ordinal + 1)}`,
    { summary, value },
  ]);

/** Documents the route of a use case: its body with an example that works, its headers, and every answer. */
export const DocumentCommand = ({ useCase, summary, request, examples }: HttpCommand): MethodDecorator =>
  applyDecorators(
    ApiOperation({ summary, description: `Open to: ${whoMay[useCase].join(', ')}.` }),
    ApiHeader({
      name: 'Idempotency-Key',
      required: true,
      description:
        'Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id.',
      schema: { type: 'string', format: 'uuid' },
      example: exampleKey(useCase),
    }),
    ApiHeader({
      name: 'If-Match',
      required: false,
      description: 'The version that the subject must have, as an ETag named it: "3". Left out: any.',
      schema: { type: 'string', pattern: '^"\\d{1,15}"$' },
    }),
    ApiBody({ type: request, examples: Object.fromEntries(examplesOf(examples)) }),
    ApiResponse({ status: 201, ...answered('Recorded.') }),
    ApiResponse({ status: 200, ...answered('It stood there already under this key.') }),
    MayAnswer([...writingProblems, 'not-yours', 'key-used', 'busy', 'version-changed', 'refused']),
  );
