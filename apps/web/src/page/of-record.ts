import { createContext } from 'react';

/** True within pages that show the record, which is another at other clocks; pages of words and for writing are always of now. */
export const OfRecord = createContext(false);
