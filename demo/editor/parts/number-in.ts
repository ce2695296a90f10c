/** The number in a field; `NaN` if it is empty, which is not 0. */
export function numberIn(typed: string): number {
  return typed.trim() ? Number(typed) : NaN;
}
