import { graphql } from '../../schema/generated/gql';

export const DayFiguresDocument = graphql(`
  query DayFigures($shop: String) {
    dayFigures(shop: $shop) {
      code
      value
      previous
      kind
    }
  }
`);

export const DayOrdersDocument = graphql(`
  query DayOrders($latest: PageInput, $overdue: OrderWhere, $newest: [OrderSort!], $due: [OrderSort!]) {
    latest: orders(page: $latest, sort: $newest) {
      items {
        id
        number
        createdAt
        currency
        total
        firstName
        lastName
        status {
          code
          name
          color
          icon
        }
      }
    }
    overdue: orders(page: $latest, where: $overdue, sort: $due) {
      totalCount
      items {
        id
        number
        statusDueAt
        currency
        total
        firstName
        lastName
        status {
          code
          name
          color
          icon
        }
      }
    }
  }
`);
