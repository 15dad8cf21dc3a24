import { isRef, refuse, type Refusal } from '../kernel/index.ts';
import type { Code } from './codebook-events.ts';

/** The codes of one version of a list. */
export interface Listed {
  readonly list: string;
  readonly version: number;
  readonly codes: readonly Code[];
}

/** Refuses a list without a proper name, without codes, or with one code twice. */
export function unfitList({ list, codes }: Listed): Refusal | undefined {
  if (!isRef(list)) {
    return refuse(
      'codebook/name-not-understood',
      `'${list}' cannot name a list: use small letters, digits and single dashes, at most 64.`,
      'list',
    );
  }
  if (codes.length === 0)
    return refuse('codebook/empty', `'${list}' has no codes: give at least one.`, 'codes');
  const seen = new Set<string>();
  for (const { code } of codes) {
    if (seen.has(code)) {
      return refuse('codebook/code-twice', `'${list}' has '${code}' twice: leave one of them out.`, 'codes');
    }
    seen.add(code);
  }
  return undefined;
}

/** Refuses (`codebook/version-not-next`) a version that is not the one expected. */
export const otherVersion = ({ list, version }: Listed, next: number): Refusal | undefined =>
  version === next
    ? undefined
    : refuse(
        'codebook/version-not-next',
        `The next version of '${list}' is ${next}, not ${version}: take it from what is published now.`,
        'version',
      );
