/** A call of a function of the script. */
export interface CallMessage {
  readonly kind: 'call';
  readonly id: number;
  readonly functionName: string;
  readonly args: readonly unknown[];
}

/** What the sidebar's frame tells the page. */
export type FrameMessage = CallMessage | { readonly kind: 'close' } | { readonly kind: 'focusGrid' };

/** What the page answers to a call: what the success handler gets, or the failure's text. */
export interface PageMessage {
  readonly kind: 'answer';
  readonly id: number;
  readonly answer:
    | { readonly ok: true; readonly value: unknown }
    | { readonly ok: false; readonly message: string };
}
