import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Lists } from '../../src/server/contract';

export const ListsContext = createContext<Lists>({});

/** What the owner has listed, for the fields that are picked from a list. */
export const useLists = (): Lists => useContext(ListsContext);
