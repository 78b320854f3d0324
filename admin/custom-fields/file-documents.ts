import { graphql } from '../../schema/generated/gql';

export const FileLimitDocument = graphql(`
  query FileLimit {
    fileLimit
  }
`);
