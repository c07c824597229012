/** Whether a number format shows a date, a time or both. */
export function isDateFormat(pattern: string): boolean {
  if (pattern === '' || pattern === '@') return false;
  const bare = pattern.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return /[ymdhs]/i.test(bare) && !/general/i.test(bare);
}
