import type { Codebook } from '../codebook/index.ts';

/** True of a value that may stand in a field, codes by the codebook in use. */
export type Fits = (value: unknown, codebook: Codebook) => boolean;

/** The fields of one type of event that may be corrected, each with what fits it. */
export type Correctable = Readonly<Record<string, Fits>>;
