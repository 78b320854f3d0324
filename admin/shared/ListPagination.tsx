import { Pagination } from 'react-admin';

/** The server gives at most 200 records at once. */
export function ListPagination() {
  return <Pagination rowsPerPageOptions={[25, 50, 100, 200]} />;
}
