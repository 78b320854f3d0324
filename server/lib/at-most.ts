/** Runs at most so many works at once; the others wait for their turn, in the order they came. */
export function atMost(most: number): <T>(run: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (run) => {
    if (running < most) running++;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await run();
    } finally {
      // The place is handed on: were it given back, one who comes at this moment would take it as well.
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}
