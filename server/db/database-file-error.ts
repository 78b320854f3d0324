/** SQLite's file can not be opened: mostly a folder that belongs to somebody else, such as one mounted into a container. */
export class DatabaseFileError extends Error {
  constructor(file: string, cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause);
    const user = process.getuid ? ` (user id ${process.getuid()})` : '';
    super(
      `The database file ${file} can not be opened: ${why}. ` +
        `Kontor's user${user} has to be able to read and write this file and the folder it lies in.`,
      { cause },
    );
    this.name = 'DatabaseFileError';
  }
}
