import { line, May, odsCode, several, slug } from '../body/index.ts';
import { PolicyFactRequest } from '../policy/index.ts';

/** What happened to the money of a funding round, for one trust or for trusts not named. */
export class RecipientRequest extends PolicyFactRequest {
  @May(odsCode('The trust. Left out, the source names none.'))
  declare readonly trust?: string;

  @May(line('What it is for, as named at the time.'))
  declare readonly title?: string;

  @May(several(slug('Codes of the capabilities that it is for.'), { least: 1, most: 20 }))
  declare readonly capabilities?: readonly string[];

  @May(line('Supplier, as named at the time.'))
  declare readonly supplier?: string;

  @May(line('Product, as named at the time.'))
  declare readonly product?: string;
}
