import { graphql } from '../../schema/generated/gql';

/** Goods as the till needs them: what it is called, what it costs, how many are free. */
export const FindOffersDocument = graphql(`
  query FindOffers($where: OfferWhere, $page: PageInput) {
    offers(where: $where, page: $page) {
      items {
        id
        name
        sku
        barcode
        free
        unit {
          code
        }
        product {
          id
          name
        }
        prices {
          price
          currency
          minQuantity
          priceType {
            code
            isDefault
          }
        }
      }
    }
  }
`);

/** A found client with what an order takes over from the card. */
export const ClientCardDocument = graphql(`
  query ClientCard($id: ID!) {
    customer(id: $id) @custom {
      id
      firstName
      lastName
      patronymic
      phones
      emails
      vip
      bad
      ordersCount
      totalSum
      currency
      notes
      company {
        id
        name
      }
      addresses {
        isMain
        countryIso
        postalCode
        region
        cityType
        city
        streetType
        street
        building
        house
        block
        entrance
        floor
        flat
        intercom
        metro
        text
        notes
      }
    }
  }
`);
