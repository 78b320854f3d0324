import { graphql } from '../../schema/generated/gql';

export const CompanyAsideDocument = graphql(`
  query CompanyAside($id: ID!) {
    company(id: $id) {
      id
      contacts {
        id
        firstName
        lastName
        phones
        emails
      }
    }
  }
`);
