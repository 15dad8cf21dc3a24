import { createContext } from 'react';

/** True within a page that stands in pages of others: what leads on opens outside of them. */
export const LinksLeave = createContext(false);
