import { line, May, Must, odsCode, word, yesOrNo } from '../body/index.ts';
import { DatedRequest, SourcedRequest } from '../said/index.ts';

const types = [
  'acute',
  'mental-health',
  'community',
  'ambulance',
  'specialist',
  'integrated',
  'unknown',
] as const;
type TrustType = (typeof types)[number];

/** A trust under its code, said once; its life follows. */
export class RegisterTrustRequest extends SourcedRequest {
  @Must(odsCode('ODS code of the trust.'))
  declare readonly ods: string;

  @Must(line('The first name known.'))
  declare readonly name: string;

  @Must(word(types, 'Our own classification, not a field of the ODS.'))
  declare readonly trustType: TrustType;

  @Must(yesOrNo('Its name says foundation trust.'))
  declare readonly foundationTrust: boolean;

  @Must(line('Code of the region, as the codebook has it: London.'))
  declare readonly region: string;

  @May(odsCode('Code of the integrated care board.'))
  declare readonly board?: string;
}

/** Something that happened to a trust. */
export class TrustFactRequest extends DatedRequest {
  @Must(odsCode('ODS code of the trust.'))
  declare readonly ods: string;
}

/** From one name to another. */
export class RenameTrustRequest extends TrustFactRequest {
  @Must(line('The name that it had.'))
  declare readonly from: string;

  @Must(line('The name that it has from then on.'))
  declare readonly to: string;
}

/** From one type to another. */
export class ReclassifyTrustRequest extends TrustFactRequest {
  @Must(word(types, 'The type that it had.'))
  declare readonly from: TrustType;

  @Must(word(types, 'The type that it has from then on.'))
  declare readonly to: TrustType;
}

/** To another region, another board, or both. */
export class MoveTrustRequest extends TrustFactRequest {
  @May(line('Code of the region, as the codebook has it: London.'))
  declare readonly region?: string;

  @May(odsCode('Code of the integrated care board.'))
  declare readonly board?: string;
}

/** Into a successor, of which there may be several. */
export class MergeTrustRequest extends TrustFactRequest {
  @Must(odsCode('ODS code of the successor.'))
  declare readonly into: string;

  @Must(word(['whole', 'part', 'not-stated'], 'How much of the trust went there.'))
  declare readonly part: 'whole' | 'part' | 'not-stated';

  @Must(
    word(
      ['ods', 'published', 'inferred'],
      'Who says so: the ODS, another publication, or we. What is inferred gives nobody a right to report.',
    ),
  )
  declare readonly basis: 'ods' | 'published' | 'inferred';
}
