import { graphql } from '../../schema/generated/gql';

export const CustomerListDocument = graphql(`
  query CustomerList($where: CustomerWhere, $sort: [CustomerSort!], $page: PageInput) {
    customers(where: $where, sort: $sort, page: $page) {
      totalCount
      items @custom {
        id
        version
        createdAt
        firstName
        lastName
        phones
        emails
        vip
        bad
        tags
        ordersCount
        totalSum
        averageSum
        currency
        lastOrderAt
        birthday
        manager {
          id
          firstName
          lastName
        }
        company {
          id
          name
        }
        shop {
          id
          code
          name
        }
      }
    }
  }
`);

/** What stands beside the form of a customer. */
export const CustomerAsideDocument = graphql(`
  query CustomerAside($id: ID!) {
    customer(id: $id) {
      id
      ordersCount
      totalSum
      averageSum
      currency
      firstOrderAt
      lastOrderAt
      addresses {
        id
        name
        isMain
        postalCode
        city
        street
        building
        house
        block
        flat
        text
        notes
      }
      history {
        ...HistoryEntryFields
      }
    }
  }
`);

export const MergeCustomersDocument = graphql(`
  mutation MergeCustomers($into: ID!, $from: [ID!]!) {
    mergeCustomers(into: $into, from: $from) {
      id
    }
  }
`);
