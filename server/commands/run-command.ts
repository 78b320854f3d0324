import { commands } from './list.js';
import { isWrongArguments, messageForPeople } from './message-for-people.js';

/** One command of `npm run kontor -- <command>`; answers the exit code: 0 done, 1 failed, 2 called wrongly. */
export interface Command {
  name: string;
  summary: string;
  help: string;
  run(args: string[]): Promise<number>;
}

export async function runCommand(args: string[]): Promise<number> {
  const [name = 'help', ...rest] = args;
  const command = commands.find((one) => one.name === name);
  if (!command) return showCommands(name);
  if (rest.includes('--help')) {
    console.log(`kontor ${command.name}: ${command.summary}\n\n${command.help}`);
    return 0;
  }
  try {
    return await command.run(rest);
  } catch (error) {
    console.error(messageForPeople(error) ?? error);
    return isWrongArguments(error) ? 2 : 1;
  }
}

function showCommands(name: string): number {
  const isHelp = name === 'help' || name === '--help';
  if (!isHelp) console.error(`There is no command "${name}".\n`);
  console.log('kontor <command>; each takes --help.\n');
  const width = Math.max(...commands.map((command) => command.name.length));
  for (const command of commands) console.log(`  ${command.name.padEnd(width)}  ${command.summary}`);
  return isHelp ? 0 : 2;
}
