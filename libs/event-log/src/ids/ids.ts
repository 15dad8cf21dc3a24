import { v5 as uuidv5 } from 'uuid';

/** Of Throughline alone and for good: another namespace gives other ids, and every retry would be written anew. */
const namespace = '6e0c3a52-9d57-4c1b-8f0e-5b1d3a7c4e92';

const idOf = (parts: readonly (string | number)[]): string =>
  uuidv5(
    JSON.stringify(parts.map((part) => (typeof part === 'string' ? part.normalize('NFC') : part))),
    namespace,
  );

/** Id of the command that these parts stand for, such as a file's kind and a row's key: UUIDv5 of the JSON array of the parts in NFC. */
export const commandIdOf = (...parts: readonly string[]): string => idOf(parts);

/**
 * Id of the event that a command gives at `ordinal`, counted from 0 over all that it gives, so that a retry gives the
 * same ids. The ordinal is a number in the JSON array: no event's id can be that of a command.
 */
export const eventId = (commandId: string, ordinal: number): string => idOf([commandId, ordinal]);
