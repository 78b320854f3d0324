import { en } from '../en/en';
export const nb = en;
