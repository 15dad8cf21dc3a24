/** A problem of RFC 9457. `type` is stable; `errors` says where the input is wrong. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance?: string;
  readonly errors?: readonly { readonly field: string; readonly code: string; readonly message: string }[];
}
