import { isSubject, PathPart, WholeNumber } from '../parameter/index.ts';
import { ReplayRequest } from '../replay/index.ts';

/** Which steps of a history, and at which replay. */
export class HistoryRequest extends ReplayRequest {
  @WholeNumber({ least: 1, most: 2_000_000_000, otherwise: 1 }, 'From this version of the subject on.')
  declare readonly from?: number;

  @WholeNumber({ least: 1, most: 1000, otherwise: 500 }, 'Steps in the answer.')
  declare readonly limit?: number;
}

/** Which subject. */
export class SubjectPath {
  @PathPart(isSubject, 'The subject, as entries name it.', 'policy-ltp-2019')
  declare readonly subject: string;
}
