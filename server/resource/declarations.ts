/** What is declared at run time, in the database, on top of the classes: each server process follows it. */
export interface Declarations {
  /** Reads the declarations again when what is known is older than a third of a second. */
  refresh(): Promise<void>;
  /** After this process changed one: the next request sees it without waiting. */
  forget(): void;
  /** Another word each time they change; what was made from them is kept by it. */
  version(): string;
}
