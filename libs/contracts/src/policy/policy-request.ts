import { slug } from '#domain/schema';
import { PathParameter } from '../request/index.ts';

/** The path of a policy. */
export class PolicyPath {
  @PathParameter(slug('Ref of the policy.'), 'ltp-2019')
  declare readonly ref: string;
}
