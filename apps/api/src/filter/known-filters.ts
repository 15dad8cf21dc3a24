import { Injectable } from '@nestjs/common';
import type { FieldProblem } from '#contracts/problem';
import { CodebookQueries, type FilterValues, type UnknownValue } from '#read-models/codebook';
import { invalidRequest } from '../http/problem-error.ts';
import { Today } from '../today/today.ts';

/** Refuses values of filters that cannot find anything at any clocks: whoever sends one has mistyped it. */
@Injectable()
export class KnownFilters {
  constructor(
    private readonly codebook: CodebookQueries,
    private readonly today: Today,
  ) {}

  /** Rejects with a problem that names each value that is not known, and its parameter. */
  async refuseUnknown(asked: FilterValues): Promise<void> {
    if (Object.values(asked).every((values) => values.length === 0)) return;
    const unknown = await this.codebook.unknown(asked, this.today.inLondon());
    if (unknown.length > 0) throw invalidRequest(unknown.map(problemOf));
  }
}

function problemOf({ filter, value }: UnknownValue): FieldProblem {
  if (filter === 'policy' || filter === 'trust') {
    const list = filter === 'policy' ? '/api/policies' : '/api/trusts';
    return {
      field: filter,
      code: 'not-on-record',
      message: `No ${filter} is on record as ${value}: ${list} lists them.`,
    };
  }
  return {
    field: filter,
    code: 'unknown-code',
    message: `There is no ${value} here: /api/codebook lists what may be given, in the letters to be used.`,
  };
}
