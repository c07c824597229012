/** The manifest of the script, checked as a push would (rule 5.28). */
export interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes: readonly string[];
}

const known = [
  'timeZone',
  'runtimeVersion',
  'exceptionLogging',
  'oauthScopes',
  'dependencies',
  'urlFetchWhitelist',
  'addOns',
  'executionApi',
  'webapp',
  'sheets',
  'chat',
];

export function readManifest(text: string): Manifest {
  const manifest: unknown = JSON.parse(text);
  if (typeof manifest !== 'object' || manifest === null)
    throw new Error('appsscript.json must be an object.');
  const unknown = Object.keys(manifest).filter((key) => !known.includes(key));
  if (unknown.length > 0) throw new Error(`appsscript.json has unknown fields: ${unknown.join(', ')}`);
  const { timeZone, runtimeVersion, oauthScopes } = manifest as Record<string, unknown>;
  if (runtimeVersion !== 'V8') throw new Error('appsscript.json: runtimeVersion must be V8.');
  if (typeof timeZone !== 'string') throw new Error('appsscript.json: timeZone must be a name.');
  if (!Array.isArray(oauthScopes) || !oauthScopes.every((scope) => typeof scope === 'string')) {
    throw new Error('appsscript.json: oauthScopes must be a list of names.');
  }
  return { timeZone, oauthScopes };
}
