import diff from 'microdiff';

/** A place in an answer at which a copy says otherwise. */
export interface CopyDifference {
  /** JSON Pointer (RFC 6901). */
  readonly at: string;
  /** Value of the copy, as JSON; left out where it has none. */
  readonly copy?: string;
  /** Value of the answer of now; left out where it has none. */
  readonly now?: string;
}

/** The outcome of comparing a copy with an answer. */
export interface ComparedCopy {
  /** True if the copy has the digest of the citation. */
  readonly isCited: boolean;
  readonly differences: readonly CopyDifference[];
}

/** SHA-256 of bytes as a citation writes it. */
export async function digestOfBytes(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha-256:${[...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

type Answer = Record<string, unknown>;

const pointer = (path: readonly (string | number)[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** Every place at which a copy of an answer, and the answer of now, differ. */
export const differencesOf = (copy: Answer, now: Answer): readonly CopyDifference[] =>
  diff(copy, now, { cyclesFix: false }).map((one) => ({
    at: pointer(one.path),
    ...(one.type !== 'CREATE' && { copy: JSON.stringify(one.oldValue) }),
    ...(one.type !== 'REMOVE' && { now: JSON.stringify(one.value) }),
  }));

/** Compares a file that somebody kept with the answer at an address. Throws an `Error` with words for a reader. */
export async function compareCopy(file: Blob, answer: string, digest: string): Promise<ComparedCopy> {
  const bytes = await file.arrayBuffer();
  const copy = read(new TextDecoder().decode(bytes));
  const response = await fetch(answer, { headers: { accept: 'application/json' } }).catch(() => undefined);
  if (!response?.ok) throw new Error('The answer of now could not be read. Try again.');
  const now = (await response.json()) as Answer;
  return { isCited: (await digestOfBytes(bytes)) === digest, differences: differencesOf(copy, now) };
}

function read(text: string): Answer {
  try {
    const copy = JSON.parse(text) as unknown;
    if (typeof copy === 'object' && copy !== null) return copy as Answer;
  } catch {
    // Said below, as of JSON that is no answer.
  }
  throw new Error(
    'This file is no answer in JSON. Take the file that was kept from the address of the answer.',
  );
}
