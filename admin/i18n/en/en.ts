import english from 'ra-language-english';
import { app } from './app';
import { fields } from './fields';
import { orders } from './orders';
import { resources } from './resources';
import { rights } from './rights';
import { rules } from './rules';
import { server } from './server';
import { tokens } from './tokens';
import { values } from './values';

export const en = {
  ra: english.ra,
  kontor: { ...app, ...orders, rights, rules, server, tokens },
  fields,
  resources,
  values,
};
