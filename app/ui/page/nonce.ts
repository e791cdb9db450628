/** The nonce of the page that is being written, by which its own scripts are known. */
import { createContext, useContext } from 'react';

/** Given by the server for each answer; the browser never shows a script its nonce again. */
export const NonceContext = createContext<string | undefined>(undefined);

/** The nonce of this answer; undefined in the browser, which leaves what the server wrote. */
export const useNonce = (): string | undefined => useContext(NonceContext);
