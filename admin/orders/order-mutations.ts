import { graphql } from '../../schema/generated/gql';

/** The verbs of an order. Each answers the version, so that the next change stands on what this one left. */
export const CreateOrderDocument = graphql(`
  mutation CreateOrder($input: OrderCreate!) {
    createOrder(input: $input) {
      id
      number
    }
  }
`);

export const UpdateOrderDocument = graphql(`
  mutation UpdateOrder($id: ID!, $input: OrderUpdate!, $version: Int) {
    updateOrder(id: $id, input: $input, version: $version) {
      id
      version
    }
  }
`);

export const ChangeOrderLinesDocument = graphql(`
  mutation ChangeOrderLines($id: ID!, $version: Int, $lines: [OrderLineChange!]!, $input: OrderUpdate) {
    changeOrderLines(id: $id, version: $version, lines: $lines, input: $input) {
      id
      version
    }
  }
`);

export const ChangeOrderStatusDocument = graphql(`
  mutation ChangeOrderStatus($id: ID!, $status: String!, $version: Int, $comment: String) {
    changeOrderStatus(id: $id, status: $status, version: $version, comment: $comment) {
      id
      version
    }
  }
`);

export const ChangeOrdersStatusDocument = graphql(`
  mutation ChangeOrdersStatus($ids: [ID!]!, $status: String!) {
    changeOrdersStatus(ids: $ids, status: $status) {
      id
      changed
      message
    }
  }
`);

export const DeleteOrderDocument = graphql(`
  mutation DeleteOrder($id: ID!, $reason: String, $version: Int) {
    deleteOrder(id: $id, reason: $reason, version: $version)
  }
`);

export const CancelOrderDocument = graphql(`
  mutation CancelOrder($id: ID!, $reason: String!, $comment: String, $version: Int) {
    cancelOrder(id: $id, reason: $reason, comment: $comment, version: $version) {
      id
      version
    }
  }
`);

export const ShipOrderDocument = graphql(`
  mutation ShipOrder($id: ID!, $version: Int, $tracking: String) {
    shipOrder(id: $id, version: $version, tracking: $tracking) {
      id
      version
    }
  }
`);

export const RecordPaymentDocument = graphql(`
  mutation RecordPayment($order: ID!, $input: PaymentInput!, $payment: ID) {
    recordPayment(order: $order, input: $input, payment: $payment) {
      id
    }
  }
`);

export const RefundPaymentDocument = graphql(`
  mutation RefundPayment($payment: ID!, $amount: Money!, $reason: String) {
    refundPayment(payment: $payment, amount: $amount, reason: $reason) {
      id
    }
  }
`);

export const ReturnOrderLinesDocument = graphql(`
  mutation ReturnOrderLines($id: ID!, $lines: [ReturnedLine!]!, $reason: String) {
    returnOrderLines(id: $id, lines: $lines, reason: $reason) {
      id
      version
    }
  }
`);
