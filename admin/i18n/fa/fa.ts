import type { Messages } from '../messages';
import { app } from './app';
import { fields } from './fields';
import { orders } from './orders';
import { ra } from './ra';
import { resources } from './resources';
import { rights } from './rights';
import { rules } from './rules';
import { server } from './server';
import { tokens } from './tokens';
import { values } from './values';

export const fa: Messages = {
  ra,
  kontor: { ...app, ...orders, rights, rules, server, tokens },
  fields,
  resources,
  values,
};
