import { createContext } from 'react';

/** Is to be called once something was asked of the projector; says so in the place where the buttons stand. */
export const AskedNotice = createContext<() => void>(() => undefined);
