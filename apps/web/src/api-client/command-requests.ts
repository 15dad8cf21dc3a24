import type { paths } from './api-types.ts';

type Body<Operation> = Operation extends {
  readonly requestBody: { readonly content: { readonly 'application/json': infer Request } };
}
  ? Request
  : never;

/** Request body of each use case, by its name, from the OpenAPI document. */
export type CommandRequests = {
  readonly [Path in keyof paths as Path extends `/api/commands/${infer UseCase}` ? UseCase : never]: Body<
    paths[Path]['post']
  >;
};

/** The name of a use case, such as `plan-milestone`. */
export type CommandName = keyof CommandRequests;
