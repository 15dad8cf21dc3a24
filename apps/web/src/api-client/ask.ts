import type { Problem } from '#contracts/problem';
import { lastWrittenPosition } from './written.ts';

/** The API answered with a problem, or did not answer at all. */
export class ApiError extends Error {
  readonly code = 'ask-failed';
  readonly status: number | undefined;

  constructor(detail: string, status?: number, cause?: unknown) {
    super(detail, { cause });
    this.status = status;
  }
}

async function problemIn(response: Response): Promise<string> {
  try {
    const problem = (await response.json()) as Partial<Problem>;
    return problem.detail ?? problem.title ?? response.statusText;
  } catch {
    return `The server answered ${response.status}.`;
  }
}

const ofTheRecord = /^\/api\/(?!session|accounts)/;

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
    throw new ApiError('The server cannot be reached. Check the connection and try again.', undefined, cause);
  }
  if (!response.ok) throw new ApiError(await problemIn(response), response.status);
  return (await response.json()) as Answer;
}

/** An address of the API with its query, written the same way each time. */
export function addressOf(path: string, query: URLSearchParams): string {
  const text = String(query);
  return text === '' ? path : `${path}?${text}`;
}
