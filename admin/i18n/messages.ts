import type { en } from './en/en';

/** The shape of English, with any words: a language that lacks a key does not compile. */
export type Messages = Words<typeof en>;

export type Words<T> = T extends string ? string : { [Key in keyof T]: Words<T[Key]> };
