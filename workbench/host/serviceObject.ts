const known = new WeakSet<object>();

/** Notes that an object belongs to a service, so that it is known wherever it turns up. */
export const markService = (object: object): void => {
  known.add(object);
};

/** Whether the value is an object of a service: such a thing cannot leave its execution (rule 4.13). */
export const isService = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && known.has(value);
