import { graphql } from '../../schema/generated/gql';

export const SearchDocument = graphql(`
  query Search($text: String!, $limit: Int) {
    search(text: $text, limit: $limit) {
      resource
      id
      title
      subtitle
      foundIn {
        field
        value
      }
    }
  }
`);
