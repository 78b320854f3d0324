import { graphql } from '../../schema/generated/gql';

export const OrderListDocument = graphql(`
  query OrderList($where: OrderWhere, $sort: [OrderSort!], $page: PageInput) {
    orders(where: $where, sort: $sort, page: $page) {
      totalCount
      totals @custom {
        currency
        count
        total
        paid
        due
        grossProfit
      }
      items @custom {
        id
        version
        number
        createdAt
        currency
        total
        paid
        due
        grossProfit
        margin
        overdue
        statusChangedAt
        statusDueAt
        call
        firstName
        lastName
        phone
        tags
        shop {
          id
          code
          name
        }
        status {
          id
          code
          name
          color
          icon
        }
        manager {
          id
          firstName
          lastName
        }
        customer {
          id
          vip
          bad
        }
        delivery {
          type {
            id
            name
          }
        }
      }
    }
  }
`);

export const OrderCardDocument = graphql(`
  query OrderCard($id: ID!) {
    order(id: $id) @custom {
      id
      version
      number
      externalId
      externalSource
      createdAt
      currency
      statusChangedAt
      statusDueAt
      statusComment
      overdue
      call
      firstName
      lastName
      patronymic
      phone
      additionalPhone
      email
      customerComment
      managerComment
      tags
      discountAmount
      discountPercent
      discountTotal
      linesTotal
      vatMode
      vatTotal
      total
      paid
      due
      purchaseTotal
      grossProfit
      margin
      shipmentDate
      shippedAt
      source {
        source
        medium
        campaign
        keyword
        content
      }
      shop {
        id
        code
        name
        currency
      }
      type {
        id
        code
        name
      }
      method {
        id
        code
        name
      }
      priceType {
        id
        code
        name
      }
      status {
        id
        code
        name
        color
        icon
        effect
        transitionsTo
      }
      cancelReason {
        id
        code
        name
      }
      manager {
        id
        firstName
        lastName
      }
      customer @custom {
        id
        firstName
        lastName
        phones
        emails
        vip
        bad
        ordersCount
        totalSum
        currency
        notes
      }
      company {
        id
        name
      }
      warehouse {
        id
        code
        name
      }
      delivery {
        type {
          id
          code
          name
        }
        service {
          id
          code
          name
        }
        cost
        netCost
        date
        timeFrom
        timeTo
        timeText
        tracking
        address {
          id
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
      lines @custom {
        id
        position
        sku
        name
        unit
        quantity
        unitPrice
        purchasePrice
        discountAmount
        discountPercent
        discountTotal
        vatRate
        total
        comment
        canceled
        returnedQuantity
        reservedQuantity
        offer {
          id
          free
        }
      }
      payments {
        id
        amount
        refunded
        currency
        paidAt
        comment
        type {
          id
          code
          name
        }
        status {
          id
          code
          name
          paymentComplete
        }
      }
    }
  }
`);

export const OrderHistoryDocument = graphql(`
  query OrderHistory($id: ID!) {
    order(id: $id) {
      id
      currency
      history {
        ...HistoryEntryFields
      }
    }
  }
`);

export const PreviewOrderDocument = graphql(`
  query PreviewOrder($input: OrderCreate!) {
    previewOrder(input: $input) {
      currency
      linesTotal
      discountTotal
      vatTotal
      total
      purchaseTotal
      grossProfit
      margin
      lines {
        total
        discountTotal
      }
    }
  }
`);
