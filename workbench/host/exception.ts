/** What a failing service call throws: named Exception, its message without that word (rule 0.1). */
export class ScriptException extends Error {
  override readonly name = 'Exception';
}

/** Thrown for whatever the workbench does not imitate: it stops loudly instead of doing nothing. */
export class NotImplemented extends Error {
  override readonly name = 'NotImplemented';
}

/** The end of an execution that nobody inside it can prevent. */
export class Killed extends Error {
  override readonly name = 'Killed';
}
