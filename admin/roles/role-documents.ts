import { graphql } from '../../schema/generated/gql';

export const RoleFields = graphql(`
  fragment RoleFields on Role {
    id
    code
    name
    builtIn
    active
    version
    grants
    sections
    forms
    developer
    updatedAt
  }
`);

export const RoleListDocument = graphql(`
  query RoleList {
    roles(page: { limit: 200 }, sort: [{ ordering: ASC }]) {
      items {
        ...RoleFields
      }
    }
  }
`);

export const RoleDocument = graphql(`
  query RoleOne($code: ID!) {
    role(id: $code) {
      ...RoleFields
      ordering
      access {
        canChange
        canDelete
      }
    }
    builtInRole(code: $code)
  }
`);

/** Asked when a save was refused as stale: who changed what since. */
export const RoleHistoryDocument = graphql(`
  query RoleHistory($code: ID!) {
    role(id: $code) {
      id
      version
      history {
        ...HistoryEntryFields
      }
    }
  }
`);

export const RightsCatalogDocument = graphql(`
  query RightsCatalog {
    rightsCatalog {
      name
      section
      plural
      dictionary
      partOf
      owner
      shop
      verbs
      operations
      fields {
        name
        path
        kind
        sensitivity
        description
        input
        filter
        dependsOn
        label
        operators
        choices
        dictionary
        currency
        target
        maskable
      }
    }
  }
`);

export const PreviewRoleDocument = graphql(`
  query PreviewRole($code: ID, $input: RoleInput!) {
    previewRole(code: $code, input: $input) {
      problems {
        path
        message
        phrase
      }
      warnings {
        kind
        resource
        field
        message
        phrase
      }
      changes {
        path
        before
        after
      }
      brokenTests {
        id
        statement
        reason
        phrase
      }
      operations {
        actorKind
        actorId
        actorName
        operation
        lastUsedAt
        lost
      }
    }
  }
`);

export const CreateRoleDocument = graphql(`
  mutation CreateRole($code: ID!, $input: RoleInput!) {
    createRole(code: $code, input: $input) {
      id
      code
      version
    }
  }
`);

export const UpdateRoleDocument = graphql(`
  mutation UpdateRole($code: ID!, $input: RoleInput!, $version: Int!) {
    updateRole(code: $code, input: $input, version: $version) {
      id
      code
      version
    }
  }
`);

export const DeleteRoleDocument = graphql(`
  mutation DeleteRole($code: ID!, $version: Int) {
    deleteRole(code: $code, version: $version)
  }
`);
