import type { App } from '../app.js';

export async function fillDemo(_app: App, _say: (line: string) => void): Promise<void> {}
