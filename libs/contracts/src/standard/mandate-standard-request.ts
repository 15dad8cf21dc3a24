import { knownDate, Must } from '../body/index.ts';
import { PolicyFactRequest } from '../policy/index.ts';

/** Those whom the standard binds must conform by a day. */
export class MandateStandardRequest extends PolicyFactRequest {
  @Must(knownDate('By when they must conform.'))
  declare readonly conformBy: string;
}
