import type { FreeText, KeptText } from '#domain/kernel';
import type { Field } from './field.ts';
import { text } from './plain-fields.ts';
import { whole } from './shape.ts';

const keptText = whole<KeptText>({ textId: text, sha256: text });

/** What people type in their own words: inline, or where its body is kept. */
export const freeText: Field<FreeText> = {
  read: (json) => (typeof json === 'string' ? json : keptText.read(json)),
  write: (value) => (typeof value === 'string' ? value : keptText.write(value)),
  optional: false,
  plain: true,
};
