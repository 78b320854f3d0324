import { GraphiQL } from 'graphiql';
import { KontorMark } from '../frame/KontorMark';
import { sendQuery } from './send-query';

const FIRST_QUERY = `# What you see and may do here is what your roles allow.
# Ctrl+Space suggests, Ctrl+Enter runs; the book on the left is the documentation.

query NewestOrders {
  orders(sort: [{ createdAt: DESC }], page: { limit: 10 }) {
    totalCount
    items {
      number
      createdAt
      status {
        name
      }
      total
      currency
    }
  }
}
`;

/** Queries against the schema of the signed-in person, with its documentation. */
export function Explorer() {
  return (
    <GraphiQL fetcher={sendQuery} defaultQuery={FIRST_QUERY} shouldPersistHeaders={false}>
      <GraphiQL.Logo>
        <a className="kontor-home" href="/" aria-label="Back to the panel">
          <KontorMark size={22} />
          Kontor
        </a>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}
