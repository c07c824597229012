/** Names that Idulfitri goes by in lists of holidays; days off around it are not its day. */
const idulfitri = /idul\W?fitri|aidil\W?fitri|lebaran|\beid\b/i;
const otherDay = /haji|adha|cuti|joint/i;

export const isIdulfitri = (name: string): boolean => idulfitri.test(name) && !otherDay.test(name);
