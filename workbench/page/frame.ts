import { clientRunner } from '../host/client';
import type { FrameMessage, PageMessage } from './frameMessages';

/** What the sidebar's page finds as google.script; runs inside its frame, before the page's own scripts. */
declare global {
  interface Window {
    google: { readonly script: { readonly run: object; readonly host: object } };
  }
}

const waiting = new Map<number, (answer: PageMessage['answer']) => void>();
let lastId = 0;

function tell(message: FrameMessage): void {
  window.parent.postMessage(message, '*');
}

function ask(functionName: string, args: readonly unknown[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    lastId += 1;
    waiting.set(lastId, (answer) => (answer.ok ? resolve(answer.value) : reject(new Error(answer.message))));
    tell({ kind: 'call', id: lastId, functionName, args });
  });
}

window.addEventListener('message', (event: MessageEvent<PageMessage>) => {
  if (event.source !== window.parent) return;
  const { id, answer } = event.data;
  waiting.get(id)?.(answer);
  waiting.delete(id);
});

window.google = {
  script: {
    run: clientRunner(ask),
    host: {
      close: () => tell({ kind: 'close' }),
      editor: { focus: () => tell({ kind: 'focusGrid' }) },
      // Only dialogs change their size; in a sidebar these do nothing (rule 4.1).
      setWidth: () => {},
      setHeight: () => {},
      origin: window.location.origin,
    },
  },
};
