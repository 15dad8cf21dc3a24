import { line, whole } from '#domain/schema';
import { OptionalProperty, Property, viewList } from '../answer/index.ts';

/** One place where the input is wrong. */
export class FieldProblem {
  @Property(line('Name of the parameter.'))
  declare readonly field: string;

  @Property(line('Stable code, such as not-a-day.'))
  declare readonly code: string;

  @Property(line('What to do, for a person.'))
  declare readonly message: string;
}

/** A problem of RFC 9457. Branch on `type`, which is stable; show `detail` to people. */
export class Problem {
  @Property(line('Stable identifier of the kind of problem: a URN, the same on every installation.'))
  declare readonly type: string;

  @Property(line('The kind of problem in words.'))
  declare readonly title: string;

  @Property(whole({ least: 400, most: 599 }, 'The status of the answer, again.'))
  declare readonly status: number;

  @Property(line('What is wrong this time, and what to do.'))
  declare readonly detail: string;

  @OptionalProperty(line('The request that it happened in; quote it when you report the problem.'))
  declare readonly instance?: string;

  @OptionalProperty(viewList(() => FieldProblem, 'Where the input is wrong.'))
  declare readonly errors?: readonly FieldProblem[];
}
