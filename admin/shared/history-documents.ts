import { graphql } from '../../schema/generated/gql';

/** What is asked of each row of a history, whoever's it is: HistoryList draws these. */
export const HistoryEntryFields = graphql(`
  fragment HistoryEntryFields on ChangeEntry {
    id
    operationId
    at
    action
    via
    resource
    field
    old
    new
    actor {
      kind
      name
    }
  }
`);
