import { invoice } from './invoice.js';
import type { PrintForm } from './print-form.js';

/** Every print form; a new one is written here. */
export const printForms: PrintForm[] = [invoice];
