import { list, odsCode } from '#domain/schema';
import { ExportRequest } from '../replay/index.ts';
import { filterSize, QueryParameter } from '../request/index.ts';

/** Filter of the ladders. */
export class PrecedenceRequest extends ExportRequest {
  @QueryParameter(
    list(odsCode('ODS codes of the trusts whose milestones are asked for, such as RVW.'), filterSize),
  )
  declare readonly trust?: readonly string[];
}
