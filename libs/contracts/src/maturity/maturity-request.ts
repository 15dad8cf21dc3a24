import { anyNumber, line, May, Must, odsCode, prose, slug, yesOrNo } from '../body/index.ts';
import { SourcedRequest, StatedRequest } from '../said/index.ts';

const scores = { least: 0, most: 1_000_000 };

/** A round of an instrument, said once; its scores follow. */
export class RegisterMaturityRoundRequest extends SourcedRequest {
  @Must(slug('Code of the instrument.'))
  declare readonly instrument: string;

  @Must(slug('What the round is called in addresses from now on, for good: 2023.'))
  declare readonly round: string;

  @Must(line('What it is called.'))
  declare readonly title: string;

  @Must(anyNumber(scores, 'The highest score of its scale, which begins at 0.'))
  declare readonly scaleMax: number;

  @Must(yesOrNo('Trusts scored themselves.'))
  declare readonly selfAssessed: boolean;

  @May(slug('Ref of the assessment that it belongs to: its dates are there.'))
  declare readonly policy?: string;
}

/** A score, on the scale of its round. */
export class ScoreMaturityRequest extends StatedRequest {
  @Must(slug('Code of the instrument.'))
  declare readonly instrument: string;

  @Must(slug('Name of the round.'))
  declare readonly round: string;

  @May(odsCode('The trust. Left out, it is the average of all.'))
  declare readonly trust?: string;

  @Must(line('The theme, or ‘average’.'))
  declare readonly theme: string;

  @Must(anyNumber(scores, 'The score.'))
  declare readonly score: number;

  @May(prose('A short detail.'))
  declare readonly note?: string;
}
