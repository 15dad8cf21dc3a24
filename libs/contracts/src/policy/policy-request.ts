import { policyStates, type PolicyState } from '#analysis/policy-state';
import { line, oneOf, slug } from '#domain/schema';
import { ExportRequest } from '../replay/index.ts';
import { PathParameter, QueryParameter } from '../request/index.ts';

/** The path of a policy. */
export class PolicyPath {
  @PathParameter(slug('Ref of the policy.'), 'ltp-2019')
  declare readonly ref: string;
}

/** Filters of the list of policies: those of the page, by the same rules. */
export class PolicyListRequest extends ExportRequest {
  @QueryParameter(
    line('Words, all of them in the title, the ref or the name of the body, in whole or in part.'),
  )
  declare readonly q?: string;

  @QueryParameter(slug('Code of a kind, such as funding-round.'))
  declare readonly kind?: string;

  @QueryParameter(slug('Code of a capability, such as epr.'))
  declare readonly capability?: string;

  @QueryParameter(oneOf(policyStates, 'Only those in this state on the day.'))
  declare readonly state?: PolicyState;

  @QueryParameter(oneOf(['true'], 'Without those that have ended.'))
  declare readonly live?: 'true';
}
