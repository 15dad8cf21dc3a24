import type { Problem } from '#contracts/problem';

/** The last part of a problem's stable type: `refused`, `sign-in-needed`. */
export const problemCode = ({ type }: Partial<Problem>): string => (type ?? '').split(':').at(-1) ?? '';
