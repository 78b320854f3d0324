import { graphql } from '../../schema/generated/gql';

/** The newest orders of a customer or a company. */
export const OrdersOfDocument = graphql(`
  query OrdersOf($where: OrderWhere, $sort: [OrderSort!], $page: PageInput) {
    orders(where: $where, sort: $sort, page: $page) {
      totalCount
      items {
        id
        number
        createdAt
        currency
        total
        firstName
        lastName
        overdue
        statusDueAt
        status {
          id
          code
          name
          color
          icon
        }
      }
    }
  }
`);
