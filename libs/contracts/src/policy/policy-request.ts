import { isSlug, PathPart } from '../parameter/index.ts';

/** Which policy. */
export class PolicyPath {
  @PathPart(isSlug, 'Ref of the policy.', 'ltp-2019')
  declare readonly ref: string;
}
