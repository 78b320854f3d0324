/**
 * An answer as a role sees it: any field may be missing, because the role's schema may not have it.
 * `undefined` is "not yours to see", `null` is "empty".
 */
export type Seen<T> = T extends readonly (infer Item)[]
  ? Seen<Item>[]
  : T extends object
    ? { [Key in keyof T]?: Seen<T[Key]> }
    : T;
