import { oneOf } from '#domain/schema';
import { QueryParameter } from '../request/index.ts';
import { ReplayRequest } from './replay-request.ts';

/** The forms that an answer may be asked for in. */
export const answerForms = ['json', 'json-file', 'csv', 'excel', 'xlsx', 'parquet'] as const;

/** The form of an answer: JSON as it is, or a file. */
export type AnswerForm = (typeof answerForms)[number];

/** The three clocks, and the form of an answer that is also given as a file. */
export class ExportRequest extends ReplayRequest {
  @QueryParameter(
    oneOf(
      answerForms,
      'The form of the answer, before what the Accept header says. All but json are files, whole whatever limit says: json-file is JSON, excel is CSV with a byte order mark, xlsx a workbook with sheets of data, of columns and of the question.',
    ),
  )
  declare readonly format?: AnswerForm;
}
