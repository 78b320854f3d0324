import 'reflect-metadata';
import { keepWorlds } from '../rights/worlds.js';

/** Program: makes the two worlds of battery rights in the folder that is named. */
await keepWorlds(process.argv[2] ?? '');
process.exit(0);
