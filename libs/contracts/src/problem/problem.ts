import { Field, listOf, Optional, text, view, whole } from '../field/index.ts';

/** One place where the input is wrong. */
export class FieldProblem {
  @Field(text('Name of the parameter.'))
  declare readonly field: string;

  @Field(text('Stable code, such as not-a-day.'))
  declare readonly code: string;

  @Field(text('What to do, for a person.'))
  declare readonly message: string;
}

/** A problem of RFC 9457. Branch on `type`, which is stable; show `detail` to people. */
export class Problem {
  @Field(text('Stable identifier of the kind of problem: a URN, the same on every installation.'))
  declare readonly type: string;

  @Field(text('The kind of problem in words.'))
  declare readonly title: string;

  @Field(whole('The status of the answer, again.'))
  declare readonly status: number;

  @Field(text('What is wrong this time, and what to do.'))
  declare readonly detail: string;

  @Optional(text('The request that it happened in; quote it when you report the problem.'))
  declare readonly instance?: string;

  @Optional(listOf(view(() => FieldProblem, 'Where the input is wrong.')))
  declare readonly errors?: readonly FieldProblem[];
}
