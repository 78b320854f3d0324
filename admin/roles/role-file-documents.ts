import { graphql } from '../../schema/generated/gql';

export const RolesFileDocument = graphql(`
  query RolesFile {
    rolesFile
  }
`);

export const PreviewRolesFileDocument = graphql(`
  query PreviewRolesFile($file: String!) {
    previewRolesFile(file: $file) {
      review
      operations {
        actorKind
        actorId
        actorName
        operation
        lastUsedAt
        lost
      }
      roles {
        code
        name
        isNew
        changes {
          path
          before
          after
        }
        warnings {
          kind
          resource
          field
          message
          phrase
        }
      }
    }
  }
`);

export const ImportRolesDocument = graphql(`
  mutation ImportRoles($file: String!, $review: String!) {
    importRoles(file: $file, review: $review) {
      roles {
        code
      }
    }
  }
`);
