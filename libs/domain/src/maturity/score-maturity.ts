import type { Facts } from '../codebook/index.ts';
import {
  decider,
  isRefusal,
  refuse,
  knowledgeOfStatement,
  type Decision,
  type Refusal,
  type Provenance,
} from '../kernel/index.ts';
import { registered, type Trust } from '../trust/index.ts';
import type { MaturityScored } from './maturity-events.ts';
import type { MaturityRound, RegisteredRound } from './maturity-round.ts';

/** A score of one trust in one theme, or of the nation where no trust is named. */
export type ScoreMaturity = MaturityScored['data'] & {
  readonly instrument: string;
  readonly round: string;
  readonly said: Provenance;
};

/** Facts that the decision takes from elsewhere: the state of the trust that the command names, where it names one. */
export interface ScoreFacts extends Facts {
  readonly trust?: Trust;
}

/** Scored once per trust and theme, on the scale of the round. */
export const scoreMaturity = decider(
  (maturity: MaturityRound, command: ScoreMaturity, facts: ScoreFacts): Decision<MaturityScored> => {
    const { instrument, round, said, ...data } = command;
    if (maturity.is === 'unheard-of') {
      return refuse(
        'maturity/not-registered',
        `There is no round ${round} of ${instrument} yet: register it first.`,
        'round',
      );
    }
    const refusal = unknownTrust(data, facts) ?? unfitScore(maturity, data);
    if (refusal) return refusal;
    const known = knowledgeOfStatement(said, facts.today);
    return isRefusal(known) ? known : [{ type: 'MaturityScored', data, known }];
  },
);

function unknownTrust({ trust }: MaturityScored['data'], facts: ScoreFacts): Refusal | undefined {
  if (trust === undefined) return undefined;
  const known = registered(facts.trust ?? { is: 'unheard-of' }, trust, 'trust');
  return isRefusal(known) ? known : undefined;
}

function unfitScore(
  { scaleMax, scored }: RegisteredRound,
  { trust, theme, score }: MaturityScored['data'],
): Refusal | undefined {
  if (!(score >= 0 && score <= scaleMax)) {
    return refuse('maturity/off-the-scale', `${score} is not on the scale from 0 to ${scaleMax}.`, 'score');
  }
  return scored.some((one) => one.trust === trust && one.theme === theme)
    ? refuse(
        'maturity/already-scored',
        `${trust ?? 'England'} has a score for ${theme} already: correct that one if it is wrong.`,
        'theme',
      )
    : undefined;
}
