import { graphql } from '../../schema/generated/gql';

export const TokenListDocument = graphql(`
  query TokenList($page: PageInput) {
    apiTokens(page: $page, sort: [{ createdAt: DESC }]) {
      totalCount
      items {
        id
        name
        roles
        shops
        fields
        addresses
        createdAt
        expiresAt
        lastUsedAt
        revokedAt
        owner {
          id
          firstName
          lastName
        }
      }
    }
  }
`);

/** What a token can be given. */
export const TokenChoicesDocument = graphql(`
  query TokenChoices {
    roles(page: { limit: 200 }) {
      items {
        id
        code
        name
        active
      }
    }
    shops(page: { limit: 200 }) {
      items {
        id
        code
        name
      }
    }
  }
`);

export const CreateTokenDocument = graphql(`
  mutation CreateToken($input: ApiTokenInput!) {
    createApiToken(input: $input) {
      secret
      token {
        id
        name
      }
    }
  }
`);

export const RevokeTokenDocument = graphql(`
  mutation RevokeToken($id: ID!) {
    revokeApiToken(id: $id) {
      id
      revokedAt
    }
  }
`);
