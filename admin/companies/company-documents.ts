import { graphql } from '../../schema/generated/gql';

export const CompanyAsideDocument = graphql(`
  query CompanyAside($id: ID!) {
    company(id: $id) {
      id
      addresses {
        id
        name
        postalCode
        city
        street
        building
        house
        block
        flat
        text
      }
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
