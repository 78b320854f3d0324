import 'reflect-metadata';
import { openTarget } from './target.js';

/* The target in a process of its own: its memory is the server's alone, and an attack that stops it stops nothing else. */
const { close, ...known } = await openTarget();
process.on('SIGUSR2', () => {
  for (let round = 0; round < 3; round++) globalThis.gc?.();
});
process.once('SIGTERM', () => void close().then(() => process.exit(0)));
console.log(JSON.stringify(known));
