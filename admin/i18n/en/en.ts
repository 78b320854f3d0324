import english from 'ra-language-english';
import { app } from './app';
import { fields } from './fields';
import { orders } from './orders';
import { resources } from './resources';
import { server } from './server';
import { values } from './values';

export const en = { ra: english.ra, kontor: { ...app, ...orders, server }, fields, resources, values };
