import { argumentsOnWire } from './wire';

/** Asks the server; resolves to the answer or rejects with the failure. */
export type Ask = (functionName: string, args: readonly unknown[]) => Promise<unknown>;

type Handler = (value: unknown, userObject: unknown) => void;
interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

/** What a page finds as google.script.run: each setter makes a new runner, the last setting wins (rule 4.16). */
export function clientRunner(ask: Ask, handlers: Handlers = {}): object {
  const withMore = (more: Handlers) => clientRunner(ask, { ...handlers, ...more });
  return new Proxy(
    {},
    {
      get: (_, key) => {
        if (typeof key === 'symbol' || key === 'then') return undefined;
        if (key === 'withSuccessHandler') return (success: Handler) => withMore({ success });
        if (key === 'withFailureHandler') return (failure: Handler) => withMore({ failure });
        if (key === 'withUserObject') return (userObject: unknown) => withMore({ userObject });
        if (key.endsWith('_')) return undefined;
        return (...args: unknown[]) => {
          // An illegal argument throws here, in the browser, and nobody is asked (rule 4.11).
          const sent = argumentsOnWire(args);
          ask(key, sent).then(
            (value) => handlers.success?.(value, handlers.userObject),
            (error: unknown) => {
              if (handlers.failure) handlers.failure(error, handlers.userObject);
              else console.error(error);
            },
          );
        };
      },
    },
  );
}
