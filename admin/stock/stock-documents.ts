import { graphql } from '../../schema/generated/gql';

export const StockListDocument = graphql(`
  query StockList($where: StockWhere, $sort: [StockSort!], $page: PageInput) {
    stocks(where: $where, sort: $sort, page: $page) {
      totalCount
      items {
        id
        onHand
        reserved
        free
        purchasePrice
        purchaseCurrency
        offer {
          id
          name
          sku
        }
        warehouse {
          id
          code
          name
        }
      }
    }
  }
`);
