import { line, Must, several, slug, word } from '../body/index.ts';
import { SourcedRequest } from '../said/index.ts';

const kinds = [
  'strategy',
  'programme',
  'mandate',
  'review',
  'assessment',
  'organisation',
  'funding-round',
  'standard',
  'target',
] as const;

/** What a policy is, said once; its life follows. */
export class RegisterPolicyRequest extends SourcedRequest {
  @Must(slug('What it is called in addresses from now on, for good: ltp-2019.'))
  declare readonly ref: string;

  @Must(word(kinds, 'What kind of national initiative it is.'))
  declare readonly kind: (typeof kinds)[number];

  @Must(line('Its title, as published.'))
  declare readonly title: string;

  @Must(line('The body that issued it.'))
  declare readonly issuer: string;

  @Must(several(slug('Codes of the capabilities that it is about.'), { least: 1, most: 20 }))
  declare readonly capabilities: readonly string[];
}
