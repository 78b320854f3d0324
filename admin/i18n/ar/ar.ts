import type { Messages } from '../messages';
import { app } from './app';
import { fields } from './fields';
import { orders } from './orders';
import { ownFields } from './own-fields';
import { ra } from './ra';
import { resources } from './resources';
import { rights } from './rights';
import { server } from './server';
import { tokens } from './tokens';
import { values } from './values';

export const ar: Messages = {
  ra,
  kontor: { ...app, ...orders, ownFields, rights, server, tokens },
  fields,
  resources,
  values,
};
