import { Word } from '../parameter/index.ts';
import { ReplayRequest } from '../replay/index.ts';

/** Which milestone to count. */
export class AdoptionRequest extends ReplayRequest {
  @Word(['epr-go-live'], 'Code of the milestone to count; epr-go-live when left out.')
  declare readonly milestone?: 'epr-go-live';
}
