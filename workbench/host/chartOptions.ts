import type { ChartOption, ChartOptions } from '../store/chart';

/** Options with one more, whose name may be a path as "hAxis.title". */
export function withOption(options: ChartOptions, name: string, value: ChartOption): ChartOptions {
  const [first = '', ...rest] = name.split('.');
  if (rest.length === 0) return { ...options, [first]: value };
  return { ...options, [first]: withOption(group(options[first]), rest.join('.'), value) };
}

/** The option of that name or path, or null. */
export function optionAt(options: ChartOptions, name: string): ChartOption {
  const [first = '', ...rest] = name.split('.');
  const found = options[first] ?? null;
  return rest.length === 0 ? found : optionAt(group(found), rest.join('.'));
}

/** Whether a value is plain data all through: what else an option might hold would be lost or changed. */
export function isPlain(value: unknown): value is ChartOption {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isPlain);
  return (
    Object.prototype.toString.call(value) === '[object Object]' && Object.values(value ?? {}).every(isPlain)
  );
}

export const isGroup = (option: ChartOption | undefined): option is ChartOptions =>
  typeof option === 'object' && option !== null && !Array.isArray(option);

const group = (option: ChartOption | undefined): ChartOptions => (isGroup(option) ? option : {});
