/**
 * The first process of a container does not even hear a signal that it has no handler for: stopped while it starts, it
 * would serve as if nothing had been said, and be killed in the end. So it ends by itself, as any other process would,
 * unless a command has begun to listen and finishes what is under way.
 */
export function endAsFirstProcess(): void {
  if (process.pid !== 1) return;
  endOn('SIGINT', 130);
  endOn('SIGTERM', 143);
}

function endOn(signal: 'SIGINT' | 'SIGTERM', code: number): void {
  process.on(signal, () => {
    if (process.listenerCount(signal) === 1) process.exit(code);
  });
}
