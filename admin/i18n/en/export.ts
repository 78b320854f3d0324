/** Taking a list away as a file. */
export const exporting = {
  button: 'Export',
  title: 'Export this list',
  count: '%{number} record matches. |||| %{number} records match.',
  asShown: 'They are exported as the list is filtered and sorted now.',
  format: 'Format',
  xlsx: 'Excel (.xlsx)',
  csv: 'CSV',
  search: 'Search columns',
  none: 'No column is called so.',
  of: '%{count} of %{all}',
  all: 'Select all',
  noneOf: 'Select none',
  listHelp: 'Each entry becomes a row of its own; the other columns are repeated.',
  chosen: '%{number} column |||| %{number} columns',
  received: '%{size} MB received',
  stop: 'Stop',
  done: 'The file is in your downloads.',
  broken:
    'The export was cut off before its end, and no file was kept: your rights changed meanwhile, or the server stopped. Try again.',
};
