import type { Messages } from '../messages';
import { app } from './app';
import { fieldEditor } from './field-editor';
import { fields } from './fields';
import { orders } from './orders';
import { ra } from './ra';
import { resources } from './resources';
import { rights } from './rights';
import { server } from './server';
import { tokens } from './tokens';
import { values } from './values';

export const nb: Messages = {
  ra,
  kontor: { ...app, ...orders, fieldEditor, rights, server, tokens },
  fields,
  resources,
  values,
};
