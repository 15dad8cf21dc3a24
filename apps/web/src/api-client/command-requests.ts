import type { paths } from './api-types.ts';

type Body<Operation> = Operation extends {
  readonly requestBody: { readonly content: { readonly 'application/json': infer Request } };
}
  ? Request
  : never;

/** What each use case takes, by its name, as the OpenAPI document says it. */
export type CommandRequests = {
  readonly [Path in keyof paths as Path extends `/api/commands/${infer UseCase}` ? UseCase : never]: Body<
    paths[Path]['post']
  >;
};

/** The name of a use case, such as `plan-milestone`. */
export type CommandName = keyof CommandRequests;
