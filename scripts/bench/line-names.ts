import { readLines } from './read-lines.js';

export const lineNames: string[] = readLines.map((line) => line.name);
