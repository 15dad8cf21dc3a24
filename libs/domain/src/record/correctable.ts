import { declarationOf } from '../declarations/index.ts';
import type { Correctable } from '../entry/index.ts';
import type { Field } from '../schema/index.ts';
import { fits } from './fits.ts';

/** A field that a correction may restate: neither what says which subject it is, nor what a person said in own words. */
export const isCorrectable = ({ is, fixed }: Field): boolean => !fixed && is !== 'own-words';

/** The fields that a correction of this type of event may restate; undefined for a type that is none of ours, or a correction. */
export function correctable(type: string): Correctable | undefined {
  const declaration = declarationOf(type);
  if (!declaration || type === 'EntryCorrected' || type === 'EntryRetracted') return undefined;
  return Object.fromEntries(
    Object.entries(declaration.fields)
      .filter(([, field]) => isCorrectable(field))
      .map(([name, field]) => {
        const given = fits(field);
        return [
          name,
          field.required ? given : (value, codebook) => value === undefined || given(value, codebook),
        ];
      }),
  );
}
