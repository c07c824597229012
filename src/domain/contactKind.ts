/** Kinds of contact that are about our money; every other kind is about the customer. */
const selling: ReadonlySet<string> = new Set(['offer', 'billing']);

/** Whether a contact sells or cares. */
export const toneOf = (kind: string): 'selling' | 'caring' => (selling.has(kind) ? 'selling' : 'caring');
