import { useAsked } from '../useAsked';

/** The transfers that wait to be seen. */
export function useWaitingTransfers() {
  const { value: list, ...state } = useAsked('waitingTransfers');
  return { list, ...state };
}
