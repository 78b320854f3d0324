import { graphql } from '../../schema/generated/gql';

export const ExplainAccessDocument = graphql(`
  query ExplainAccess(
    $person: ID
    $token: ID
    $resource: String!
    $record: ID!
    $field: String!
    $at: DateTime
  ) {
    explainAccess(
      person: $person
      token: $token
      resource: $resource
      record: $record
      field: $field
      at: $at
    ) {
      decision
      rules
      phrases
      role
      at
    }
  }
`);

export const WhoCanReadDocument = graphql(`
  query WhoCanRead($resource: String!, $record: ID!, $field: String!, $at: DateTime) {
    whoCanRead(resource: $resource, record: $record, field: $field, at: $at) {
      kind
      id
      name
      decision
      rule
      phrase
    }
  }
`);

/** Whom one can ask about. */
export const HoldersDocument = graphql(`
  query Holders {
    users(page: { limit: 200 }) {
      items {
        id
        firstName
        lastName
        email
      }
    }
    apiTokens(page: { limit: 200 }) {
      items {
        id
        name
        revokedAt
      }
    }
  }
`);
