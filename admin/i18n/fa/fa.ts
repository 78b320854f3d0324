import { en } from '../en/en';
export const fa = en;
