import { line, list, odsCode, oneOf, properName, slug } from '#domain/schema';
import { filterSize, PathParameter, QueryParameter } from '../request/index.ts';
import { ExportRequest } from '../replay/index.ts';

/** Filters of the list of trusts. */
export class TrustListRequest extends ExportRequest {
  @QueryParameter(line('Words, all of them in the name or the code, in whole or in part.'))
  declare readonly q?: string;

  @QueryParameter(list(properName('Regions, such as London.'), filterSize))
  declare readonly region?: readonly string[];

  @QueryParameter(list(slug('Types of trusts, such as acute.'), filterSize))
  declare readonly trustType?: readonly string[];

  @QueryParameter(
    oneOf(
      ['true', 'false', 'not-known'],
      'Only those that are open on the day, only those that are not, or only those of which that is not known.',
    ),
  )
  declare readonly open?: 'true' | 'false' | 'not-known';
}

/** The path of a trust. */
export class TrustPath {
  @PathParameter(odsCode('ODS code of the trust.'), 'RVW')
  declare readonly odsCode: string;
}
