import { oneOf } from '#domain/schema';
import { QueryParameter } from '../request/index.ts';
import { ReplayRequest } from './replay-request.ts';

/** The three clocks, and the form of an answer that is also given as a file. */
export class ExportRequest extends ReplayRequest {
  @QueryParameter(
    oneOf(
      ['json', 'csv', 'excel'],
      'The form of the answer, before what the Accept header says. excel: CSV that Excel opens.',
    ),
  )
  declare readonly format?: 'json' | 'csv' | 'excel';
}
