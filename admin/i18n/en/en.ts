import english from 'ra-language-english';
import { app } from './app';
import { fields } from './fields';
import { orders } from './orders';
import { resources } from './resources';
import { values } from './values';

export const en = { ra: english.ra, kontor: { ...app, ...orders }, fields, resources, values };
