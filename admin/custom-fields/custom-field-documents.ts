import { graphql } from '../../schema/generated/gql';

export const FieldListDocument = graphql(`
  query CustomFieldList($where: CustomFieldWhere) {
    customFields(where: $where, sort: [{ ordering: ASC }, { createdAt: ASC }], page: { limit: 200 }) {
      items {
        id
        version
        code
        kind
        label
        section
        ordering
        required
        unique
        indexed
        searchable
        printed
        sensitivity
        shops
        deletedAt
        deleteReason
        dictionary {
          code
          name
        }
        access {
          canChange
          canDelete
        }
      }
    }
  }
`);

/** How many fields each resource has. */
export const FieldCountsDocument = graphql(`
  query CustomFieldCounts {
    order: customFields(where: { resource: { eq: order } }) {
      totalCount
    }
    orderLine: customFields(where: { resource: { eq: orderLine } }) {
      totalCount
    }
    customer: customFields(where: { resource: { eq: customer } }) {
      totalCount
    }
    company: customFields(where: { resource: { eq: company } }) {
      totalCount
    }
    product: customFields(where: { resource: { eq: product } }) {
      totalCount
    }
    offer: customFields(where: { resource: { eq: offer } }) {
      totalCount
    }
    task: customFields(where: { resource: { eq: task } }) {
      totalCount
    }
  }
`);

export const FieldDocument = graphql(`
  query CustomField($id: ID!) {
    customField(id: $id) {
      id
      version
      identity
      resource
      code
      kind
      label
      help
      section
      sensitivity
      required
      unique
      indexed
      searchable
      printed
      defaultValue
      shops
      dictionary {
        code
      }
      target
      currency
      access {
        canChange
        canDelete
      }
    }
  }
`);

/** What a field can be given: shops, dictionaries, and the sections that forms have already. */
export const FieldChoicesDocument = graphql(`
  query CustomFieldChoices {
    shops(page: { limit: 200 }) {
      items {
        code
        name
      }
    }
    customDictionaries(page: { limit: 200 }, sort: [{ name: ASC }]) {
      items {
        code
        name
        active
      }
    }
    customFields(page: { limit: 200 }) {
      items {
        resource
        section
      }
    }
  }
`);

export const CreateFieldDocument = graphql(`
  mutation CreateCustomField($input: CustomFieldCreate!) {
    createCustomField(input: $input) {
      id
    }
  }
`);

export const UpdateFieldDocument = graphql(`
  mutation UpdateCustomField($id: ID!, $input: CustomFieldUpdate!, $version: Int) {
    updateCustomField(id: $id, input: $input, version: $version) {
      id
      version
    }
  }
`);

export const DeleteFieldDocument = graphql(`
  mutation DeleteCustomField($id: ID!, $version: Int, $reason: String) {
    deleteCustomField(id: $id, version: $version, reason: $reason)
  }
`);

export const RestoreFieldDocument = graphql(`
  mutation RestoreCustomField($id: ID!, $version: Int, $input: CustomFieldUpdate) {
    restoreCustomField(id: $id, version: $version, input: $input) {
      id
    }
  }
`);

export const OrderFieldsDocument = graphql(`
  mutation OrderCustomFields($resource: CustomFieldResource!, $ids: [ID!]!) {
    orderCustomFields(resource: $resource, ids: $ids)
  }
`);
