import { readLines } from './read-lines.js';
import { writeLines } from './write-lines.js';

export const lineNames: string[] = [
  ...[...readLines, ...writeLines].map((line) => line.name),
  'change',
  'roles',
  'import',
];
