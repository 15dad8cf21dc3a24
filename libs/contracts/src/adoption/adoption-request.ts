import { oneOf } from '#domain/schema';
import { QueryParameter } from '../request/index.ts';
import { ReplayRequest } from '../replay/index.ts';

/** The milestone to count, and the way in which mergers count. */
export class AdoptionRequest extends ReplayRequest {
  @QueryParameter(oneOf(['epr-go-live'], 'Code of the milestone to count; epr-go-live when left out.'))
  declare readonly milestone?: 'epr-go-live';

  @QueryParameter(
    oneOf(
      ['follow', 'censor', 'competing'],
      'How a merger or another closing counts: a successor takes over the go-live of a trust that went on in it (follow), a trust that closes leaves both counts (censor), or it stays in both for good and closing is an outcome of its own (competing). Left out: censor.',
    ),
  )
  declare readonly merger?: 'follow' | 'censor' | 'competing';
}
