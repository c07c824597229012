/** What Google lets nobody do without asking the person: mail, and running by itself. */
export const postScopes = ['script.send_mail', 'script.scriptapp'] as const;

export interface Mail {
  readonly subject: string;
  readonly body: string;
}

/** What the digest needs beside the workbook: its own memory of one person, the post, and the clock. */
export interface Post {
  /** Asks for an address after this explanation; null where the person would rather not. */
  ask(title: string, explained: string): string | null;
  /** Asks for what is not permitted yet. */
  permit(): void;
  /** To whom, and the day for which it was last sent; blank where that is nobody and never. */
  kept(): { readonly to: string; readonly sent: string };
  keep(to: string, sent: string): void;
  /** One clock trigger and no more, or none. */
  wake(): void;
  sleep(): void;
  /** Whether a mail may still be sent today. */
  canSend(): boolean;
  send(to: string, mail: Mail): void;
}
