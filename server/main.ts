import 'reflect-metadata';
import { endAsFirstProcess } from './commands/end-as-first-process.js';

endAsFirstProcess();
// Loaded only now, because it takes a second in which nothing would hear a signal.
const { runCommand } = await import('./commands/run-command.js');
process.exitCode = await runCommand(process.argv.slice(2));
