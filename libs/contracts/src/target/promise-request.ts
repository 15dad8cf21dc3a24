import { anyNumber, knownDate, line, May, Must, prose, wholeNumber } from '../body/index.ts';
import { MoneyFactRequest } from '../policy/index.ts';

/** What a promise says beside its words. */
export class PromiseRequest extends MoneyFactRequest {
  @May(line('How it is measured.'))
  declare readonly measure?: string;

  @May(wholeNumber({ least: 1, most: 1000 }, 'Version of the definition that it is measured by.'))
  declare readonly definition?: number;

  @May(anyNumber({ least: 0, most: 100 }, 'How much of it, in per cent.'))
  declare readonly thresholdPct?: number;

  @May(knownDate('By when.'))
  declare readonly due?: string;
}

/** A promise is made. */
export class SetTargetRequest extends PromiseRequest {
  @Must(prose('What is promised, in the words of the source.'))
  declare readonly statement: string;
}

/** A promise moves, is reworded, or both; what is left out stands. */
export class ReviseTargetRequest extends PromiseRequest {
  @May(prose('What is promised now, in the words of the source.'))
  declare readonly statement?: string;
}
