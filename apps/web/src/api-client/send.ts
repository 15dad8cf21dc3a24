import type { FieldProblem, Problem } from '#contracts/problem';
import type { CommandName } from './command-requests.ts';
import { rememberWrittenPosition } from './written.ts';

/** Answer of the server to a command that it has recorded, now or at an earlier try. */
export interface Receipt {
  readonly outcome: string;
  readonly stream: string;
  readonly version: string | number;
  /** Place in the log. A whole number as text. */
  readonly position: string;
  readonly events: readonly { readonly id: string; readonly link: string }[];
  /** The permanent link of what was recorded. */
  readonly link: string;
}

/** Outcome of a command: recorded, refused with a problem, or unanswered. */
export type CommandResult =
  | { readonly is: 'recorded'; readonly receipt: Receipt }
  | {
      readonly is: 'refused';
      readonly status: number;
      /** The kind of problem: `refused`, `not-yours`, `version-changed`, `sign-in-needed` … */
      readonly code: string;
      readonly detail: string;
      readonly errors: readonly FieldProblem[];
    }
  /** Nobody knows whether it was recorded: sending it again with the same key is safe. */
  | { readonly is: 'unanswered' };

/** Headers that go with a command. */
export interface SendOptions {
  /** A UUID of version 7, the same at every try: what was recorded once is not recorded again. */
  readonly key: string;
  readonly csrfToken: string;
  /** The version of the stream that the person looked at. */
  readonly ifMatch?: string;
}

/** Sends a command, such as `plan-milestone`. Never throws: what can go wrong is in the answer. */
export async function postCommand(
  useCase: CommandName,
  request: object,
  sending: SendOptions,
): Promise<CommandResult> {
  const sent = await postJson<Receipt>(`/api/commands/${useCase}`, request, {
    'idempotency-key': sending.key,
    'x-csrf-token': sending.csrfToken,
    ...(sending.ifMatch === undefined ? {} : { 'if-match': `"${sending.ifMatch}"` }),
  });
  if (sent.is !== 'answered') return sent;
  rememberWrittenPosition(sent.answer.position);
  return { is: 'recorded', receipt: sent.answer };
}

/** Answers of a POST of any kind. */
export type PostResult<Answer> =
  { readonly is: 'answered'; readonly answer: Answer } | Exclude<CommandResult, { readonly is: 'recorded' }>;

/** Posts JSON. Never throws: what can go wrong is in the answer. */
export async function postJson<Answer>(
  address: string,
  body: object,
  headers: Readonly<Record<string, string>>,
): Promise<PostResult<Answer>> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { ...headers, accept: 'application/json', 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (response.ok) return { is: 'answered', answer: (await response.json()) as Answer };
    return await refusalIn(response);
  } catch {
    return { is: 'unanswered' };
  }
}

/** The last part of a problem's stable type: `refused`, `sign-in-needed`. */
const problemCode = ({ type }: Partial<Problem>): string => (type ?? '').split(':').at(-1) ?? '';

async function refusalIn(response: Response): Promise<Exclude<CommandResult, { is: 'recorded' }>> {
  const problem: Partial<Problem> = await response
    .json()
    .then((body) => body as Partial<Problem>)
    .catch(() => ({}));
  return {
    is: 'refused',
    status: response.status,
    code: problemCode(problem),
    detail: problem.detail ?? problem.title ?? `The server answered ${response.status}.`,
    errors: problem.errors ?? [],
  };
}
