/** The code of a page did not arrive: the server is away, or it has other files since an update. */
export class PageLoadError extends Error {
  constructor(
    cause: unknown,
    /** How often in a row; a browser may go on answering from its memory of the first failure. */
    readonly failures: number,
    /** Lets the next showing of the page ask for its code anew. */
    readonly forget: () => void,
  ) {
    super('The code of this page could not be loaded.', { cause });
    this.name = 'PageLoadError';
  }
}
