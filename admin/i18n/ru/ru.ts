import { en } from '../en/en';
export const ru = en;
