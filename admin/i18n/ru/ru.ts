import type { Messages } from '../messages';
import { app } from './app';
import { fields } from './fields';
import { orders } from './orders';
import { ra } from './ra';
import { resources } from './resources';
import { server } from './server';
import { values } from './values';

export const ru: Messages = { ra, kontor: { ...app, ...orders, server }, fields, resources, values };
