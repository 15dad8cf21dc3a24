import { AnyOf, isName, isOdsCode, isSlug, PathPart, Word } from '../parameter/index.ts';
import { ReplayRequest } from '../replay/index.ts';

/** Which trusts. */
export class TrustListRequest extends ReplayRequest {
  @AnyOf(isName, 'Regions', 'London')
  declare readonly region?: readonly string[];

  @AnyOf(isSlug, 'Types of trusts', 'acute')
  declare readonly trustType?: readonly string[];

  @Word(
    ['true', 'false', 'not-known'],
    'Only those that are open on the day, only those that are not, or only those of which that is not known.',
  )
  declare readonly open?: 'true' | 'false' | 'not-known';
}

/** Which trust. */
export class TrustPath {
  @PathPart(isOdsCode, 'ODS code of the trust.', 'RVW')
  declare readonly odsCode: string;
}
