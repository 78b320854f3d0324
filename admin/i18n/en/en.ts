import english from 'ra-language-english';
import { app } from './app';
import { fields } from './fields';
import { orders } from './orders';
import { ownFields } from './own-fields';
import { resources } from './resources';
import { rights } from './rights';
import { server } from './server';
import { tokens } from './tokens';
import { values } from './values';

export const en = {
  ra: english.ra,
  kontor: { ...app, ...orders, ownFields, rights, server, tokens },
  fields,
  resources,
  values,
};
