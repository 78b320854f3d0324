import type { Messages } from '../messages';
import { app } from './app';
import { exporting } from './export';
import { fieldEditor } from './field-editor';
import { fields } from './fields';
import { files } from './files';
import { orders } from './orders';
import { ownFields } from './own-fields';
import { ra } from './ra';
import { resources } from './resources';
import { rights } from './rights';
import { rules } from './rules';
import { server } from './server';
import { task } from './tasks';
import { tokens } from './tokens';
import { values } from './values';

export const fa: Messages = {
  ra,
  kontor: {
    ...app,
    ...orders,
    export: exporting,
    fieldEditor,
    files,
    ownFields,
    rights,
    rules,
    server,
    task,
    tokens,
  },
  fields,
  resources,
  values,
};
