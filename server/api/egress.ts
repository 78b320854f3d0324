/**
 * Every place where data leaves the server, once each. What is not listed here may not send: a test reads the sources
 * for calls that write to a response, a stream, a file or the log. Each has its channel in tests/battery/channels.
 */
export interface Egress {
  name: string;
  what: string;
  files: string[];
}

export const egresses: Egress[] = [
  {
    name: 'graphql',
    what: "answers and errors of POST /graphql and the version of the caller's schema; the change log and the search box leave by it too",
    files: ['server/api/graphql-http.ts', 'server/api/send.ts'],
  },
  {
    name: 'subscription',
    what: 'records that changed, as events to who subscribed to them',
    files: ['server/live/event-stream.ts'],
  },
  { name: 'print', what: 'the PDF of a print form', files: ['server/api/print-route.ts'] },
  {
    name: 'files',
    what: 'the bytes of a file that a field of a record holds, its name and type; uploads and the key that signs go to DATA_DIR',
    files: ['server/api/files-route.ts', 'server/files/file-folder.ts', 'server/files/secret-key.ts'],
  },
  {
    name: 'export',
    what: 'lists as CSV and as workbooks, over HTTP and from the command line',
    files: ['server/api/export-route.ts', 'server/api/pour.ts', 'server/commands/export.ts'],
  },
  {
    name: 'web',
    what: 'signing in and out, health, refusals, the files of the panel',
    files: ['server/api/web.ts', 'server/api/graphiql-route.ts'],
  },
  {
    name: 'log',
    what: "the server's log",
    files: [
      'server/app.ts',
      'server/api/export-route.ts',
      'server/api/files-route.ts',
      'server/api/graphql-http.ts',
      'server/api/operation-use.ts',
      'server/api/print-route.ts',
      'server/api/request-ids.ts',
      'server/api/role-servers.ts',
      'server/domain/roles/check-rights-at-start.ts',
      'server/jobs/housekeeping.ts',
      'server/live/subscriptions.ts',
    ],
  },
  {
    name: 'import',
    what: 'progress and refusals of an import, and the file of rejected rows',
    files: ['server/import/import-command.ts', 'server/import/rejects-file.ts'],
  },
  {
    name: 'schema',
    what: 'the schema and the table of rights, on paper or on stdout',
    files: ['server/commands/schema.ts', 'server/commands/role-sdl.ts'],
  },
  {
    name: 'commands',
    what: 'what the command line says to whoever runs it: help, addresses, a password or token that was just made',
    files: [
      'server/commands/custom-fields.ts',
      'server/commands/demo.ts',
      'server/commands/migrate.ts',
      'server/commands/role.ts',
      'server/commands/run-command.ts',
      'server/commands/start.ts',
      'server/commands/token.ts',
      'server/commands/user.ts',
      'server/commands/with-app.ts',
    ],
  },
];
