/** The bill rounded down to the step, giving away no more than the cap; all in smallest units. */
export const roundedBill = (total: number, step: number, cap: number | null): number => {
  const given = total % step;
  return total - (cap === null ? given : Math.min(given, cap));
};
