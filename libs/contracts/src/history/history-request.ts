import { subject, whole } from '#domain/schema';
import { PathParameter, QueryParameter } from '../request/index.ts';
import { ReplayRequest } from '../replay/index.ts';

/** The steps asked for of a history, and the replay that they are read at. */
export class HistoryRequest extends ReplayRequest {
  @QueryParameter(whole({ least: 1, most: 2_000_000_000 }, 'From this version of the subject on.'), {
    otherwise: 1,
  })
  declare readonly from?: number;

  @QueryParameter(whole({ least: 1, most: 1000 }, 'Steps in the answer.'), { otherwise: 500 })
  declare readonly limit?: number;
}

/** The path of a subject. */
export class SubjectPath {
  @PathParameter(subject('The subject, as entries name it.'), 'policy-ltp-2019')
  declare readonly subject: string;
}
