import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AnswerForm } from '#contracts/replay';

/** The media type of each form, and what the name of a file of it ends in. */
export const forms = {
  json: { mediaType: 'application/json', ending: 'json' },
  'json-file': { mediaType: 'application/json; charset=utf-8', ending: 'json' },
  csv: { mediaType: 'text/csv; charset=utf-8; header=present', ending: 'csv' },
  excel: { mediaType: 'text/csv; charset=utf-8; header=present', ending: 'csv' },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ending: 'xlsx',
  },
  parquet: { mediaType: 'application/vnd.apache.parquet', ending: 'parquet' },
} as const satisfies Readonly<Record<AnswerForm, object>>;

/** The forms that an Accept header may ask for, in the order in which they are given to somebody who takes any. */
const negotiated = ['json', 'csv', 'xlsx', 'parquet'] as const;

/** The form that an Accept header prefers; JSON when it takes several alike, takes none, or says nothing. */
export function preferredForm(accept: string | undefined): (typeof negotiated)[number] {
  if (accept === undefined) return 'json';
  const ranges = accept.split(',').map(range);
  const qualities = negotiated.map((form) => qualityOf(plainType(form), ranges));
  return negotiated[qualities.indexOf(Math.max(...qualities))] ?? 'json';
}

const plainType = (form: AnswerForm): string => forms[form].mediaType.split(';')[0] ?? '';

/** The form that a request is to be answered in. The answer is told to depend on the Accept header. */
export const AskedForm = createParamDecorator((_: unknown, context: ExecutionContext): AnswerForm => {
  const http = context.switchToHttp();
  const { query, headers } = http.getRequest<FastifyRequest>();
  const { format } = query as { readonly format?: AnswerForm };
  const form = format ?? preferredForm(headers.accept);
  void http.getResponse<FastifyReply>().header('vary', 'accept');
  return form;
});

interface Range {
  readonly type: string;
  readonly quality: number;
}

function range(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  return { type, quality: quality === undefined ? 1 : Number(quality.slice(2)) || 0 };
}

/** Of the ranges that fit a type, the most exact one decides. */
function qualityOf(mediaType: string, ranges: readonly Range[]): number {
  const [group = ''] = mediaType.split('/');
  for (const exact of [mediaType, `${group}/*`, '*/*']) {
    const found = ranges.find(({ type }) => type === exact);
    if (found) return found.quality;
  }
  return 0;
}
