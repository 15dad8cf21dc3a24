import type { declarations } from '#domain/declarations';
import type { RequestOf } from '#domain/schema';

type Declarations = typeof declarations;

/** The request body of each use case, by its name, as the event that it makes is declared. */
export type CommandRequests = {
  readonly [Type in keyof Declarations as Declarations[Type]['useCase']]: RequestOf<Declarations[Type]>;
};

/** The name of a use case, such as `plan-milestone`. */
export type CommandName = keyof CommandRequests;
