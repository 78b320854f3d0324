import { graphql } from '../../schema/generated/gql';

export const DictionaryListDocument = graphql(`
  query CustomDictionaryList {
    customDictionaries(page: { limit: 200 }, sort: [{ name: ASC }]) {
      items {
        code
        version
        name
        active
        entries {
          id
          active
        }
        access {
          canDelete
        }
      }
    }
  }
`);

/** Which fields choose from which dictionary. */
export const DictionaryUsesDocument = graphql(`
  query CustomDictionaryUses {
    customFields(page: { limit: 200 }, sort: [{ resource: ASC }, { ordering: ASC }]) {
      items {
        id
        label
        resource
        dictionary {
          code
        }
      }
    }
  }
`);

export const DictionaryDocument = graphql(`
  query CustomDictionaryPage($id: ID!) {
    customDictionary(id: $id) {
      code
      version
      name
      active
      deletedAt
      entries {
        id
        version
        code
        name
        ordering
        active
        deletedAt
      }
      access {
        canChange
        canDelete
      }
    }
  }
`);

export const CreateDictionaryDocument = graphql(`
  mutation CreateCustomDictionary($input: CustomDictionaryCreate!) {
    createCustomDictionary(input: $input) {
      code
    }
  }
`);

export const UpdateDictionaryDocument = graphql(`
  mutation UpdateCustomDictionary($id: ID!, $input: CustomDictionaryUpdate!, $version: Int) {
    updateCustomDictionary(id: $id, input: $input, version: $version) {
      code
    }
  }
`);

export const DeleteDictionaryDocument = graphql(`
  mutation DeleteCustomDictionary($id: ID!, $version: Int, $reason: String) {
    deleteCustomDictionary(id: $id, version: $version, reason: $reason)
  }
`);

export const CreateEntryDocument = graphql(`
  mutation CreateCustomDictionaryEntry($input: CustomDictionaryEntryCreate!) {
    createCustomDictionaryEntry(input: $input) {
      id
    }
  }
`);

export const UpdateEntryDocument = graphql(`
  mutation UpdateCustomDictionaryEntry($id: ID!, $input: CustomDictionaryEntryUpdate!, $version: Int) {
    updateCustomDictionaryEntry(id: $id, input: $input, version: $version) {
      id
    }
  }
`);

export const DeleteEntryDocument = graphql(`
  mutation DeleteCustomDictionaryEntry($id: ID!, $version: Int) {
    deleteCustomDictionaryEntry(id: $id, version: $version)
  }
`);

export const OrderEntriesDocument = graphql(`
  mutation OrderCustomDictionaryEntries($dictionary: String!, $ids: [ID!]!) {
    orderCustomDictionaryEntries(dictionary: $dictionary, ids: $ids)
  }
`);
