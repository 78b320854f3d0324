/** Whether it is the tail that the server shows in place of a value: nothing that could be written elsewhere. */
export function isMasked(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('•••');
}
