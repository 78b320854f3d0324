import { graphql } from '../../schema/generated/gql';

export const DayFiguresDocument = graphql(`
  query DayFigures($shop: String) {
    dayFigures(shop: $shop) {
      code
      value
      previous
      kind
      currency
    }
  }
`);

export const DayOrdersDocument = graphql(`
  query DayOrders(
    $page: PageInput
    $latest: OrderWhere
    $overdue: OrderWhere
    $newest: [OrderSort!]
    $due: [OrderSort!]
  ) {
    latest: orders(page: $page, where: $latest, sort: $newest) {
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
    overdue: orders(page: $page, where: $overdue, sort: $due) {
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
