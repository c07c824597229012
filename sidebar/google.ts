/** The part of google.script.run that the sidebar uses; each `with…` answers a new runner. */
export interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  callServer(name: string, input: unknown): void;
}

declare global {
  /** Google's half of the page; absent where the file is opened on its own. */
  var google: { readonly script: { readonly run: Runner } } | undefined;
}
