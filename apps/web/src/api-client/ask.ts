import type { Problem, ProblemType } from '#contracts/problem';
import { lastWrittenPosition } from './written.ts';

/** The API answered with a problem, or did not answer at all. */
export class ApiError extends Error {
  readonly code = 'ask-failed';
  readonly status: number | undefined;
  /** The problem that the API told, as far as it told one. */
  readonly problem: Told;

  constructor(problem: Told, status?: number, cause?: unknown) {
    super(problem.detail ?? problem.title ?? '', { cause });
    this.status = status;
    this.problem = problem;
  }
}

/** Part of a problem, of the kinds that the API has. */
type Told = Partial<Omit<Problem, 'type'> & { readonly type: ProblemType }>;

async function problemIn(response: Response): Promise<Told> {
  try {
    return { title: response.statusText, ...((await response.json()) as Told) };
  } catch {
    return { detail: `The server answered ${response.status}.` };
  }
}

const ofTheRecord = /^\/api\/(?!session|accounts|citation|running)/;

/** Asks for an answer that holds what the person has written in this tab, however recent. */
function withOwnWrites(address: string): string {
  const after = lastWrittenPosition();
  if (after === undefined || !ofTheRecord.test(address)) return address;
  return `${address}${address.includes('?') ? '&' : '?'}after=${after}`;
}

/** Asks for JSON of a shape that the contracts promise; fails with words that can be shown to a reader. */
export async function getJson<Answer>(address: string, signal: AbortSignal): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(withOwnWrites(address), { signal, headers: { accept: 'application/json' } });
  } catch (cause) {
    if (signal.aborted) throw cause;
    const detail = 'The server cannot be reached. Check the connection and try again.';
    throw new ApiError({ detail }, undefined, cause);
  }
  if (!response.ok) throw new ApiError(await problemIn(response), response.status);
  return (await response.json()) as Answer;
}

/** An address of the API with its query, written the same way each time. */
export function addressOf(path: string, query: URLSearchParams): string {
  const text = String(query);
  return text === '' ? path : `${path}?${text}`;
}
