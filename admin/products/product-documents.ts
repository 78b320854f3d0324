import { graphql } from '../../schema/generated/gql';

export const ProductListDocument = graphql(`
  query ProductList($where: ProductWhere, $sort: [ProductSort!], $page: PageInput) {
    products(where: $where, sort: $sort, page: $page) {
      totalCount
      items @custom {
        id
        version
        createdAt
        name
        sku
        active
        manufacturer
        minPrice
        maxPrice
        priceCurrency
        free
        group {
          id
          name
        }
      }
    }
  }
`);

export const ProductOffersDocument = graphql(`
  query ProductOffers($id: ID!) {
    product(id: $id) {
      id
      offers @custom {
        id
        name
        sku
        barcode
        active
        onHand
        reserved
        free
        purchasePrice
        purchaseCurrency
        prices {
          id
          price
          currency
          minQuantity
          priceType {
            code
            name
          }
        }
        stocks {
          id
          onHand
          reserved
          free
          warehouse {
            code
            name
          }
        }
      }
    }
  }
`);

export const ReceiveStockDocument = graphql(`
  mutation ReceiveStock($warehouse: String!, $lines: [StockReceiptLine!]!, $note: String) {
    receiveStock(warehouse: $warehouse, lines: $lines, note: $note) {
      id
    }
  }
`);

export const CorrectStockDocument = graphql(`
  mutation CorrectStock($warehouse: String!, $lines: [StockCountLine!]!, $note: String) {
    correctStock(warehouse: $warehouse, lines: $lines, note: $note) {
      id
    }
  }
`);
