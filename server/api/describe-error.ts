/** What the log keeps of an error. Database errors carry the statement with people's data in it: of those only the kind. */
export function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: 'not an error', type: typeof error };
  const code: unknown = Reflect.get(error, 'code');
  const errno: unknown = Reflect.get(error, 'errno');
  const ofDatabase =
    errno !== undefined || String(code).startsWith('ERR_SQLITE') || /Exception$/.test(error.name);
  const stack = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return {
    name: error.name,
    ...(ofDatabase ? { code, errno } : { message: error.message }),
    stack: stack.join('\n'),
  };
}
