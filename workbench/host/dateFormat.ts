/** Whether a number format shows a number as a date or a time. */
export const showsDate = (format: string): boolean =>
  /[dmyhs]/i.test(format.replace(/"[^"]*"|\\./g, '').replace(/\[[^\]]*\]/g, '')) &&
  !/^general$/i.test(format);
