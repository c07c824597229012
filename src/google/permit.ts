/** Asks the person for what these scopes let the add-on do, where it is not permitted yet. */
export const permit = (scopes: readonly string[]): void =>
  ScriptApp.requireScopes(
    ScriptApp.AuthMode.FULL,
    scopes.map((name) => `https://www.googleapis.com/auth/${name}`),
  );
