import { buildApp, type App } from '../app.js';
import { readConfig } from '../config.js';
import { firstStart } from '../setup/first-start.js';

/** Opens the installation for one command and closes it in any case; the first command to come fills the database. */
export async function withApp<T>(work: (app: App) => Promise<T>): Promise<T> {
  const app = await openApp();
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}

export async function openApp(): Promise<App> {
  const app = await buildApp(readConfig(process.env));
  const first = await firstStart(app);
  // On stderr: what a command prints on stdout may go straight into a file.
  if (first) console.error(signInText(app, first));
  return app;
}

/** How to sign in for the first time; a password that was made up is shown only now. */
export function signInText(
  { config }: App,
  { email, password }: { email: string; password: string | undefined },
): string {
  if (!password) return `The first administrator is ${email}, with the password of ADMIN_PASSWORD.`;
  return `Sign in as ${email} with the password ${password}\nIt was made for this installation and is shown only now; \`${config.KONTOR_COMMAND} user reset ${email}\` makes a new one.`;
}
