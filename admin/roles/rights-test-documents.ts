import { graphql } from '../../schema/generated/gql';

export const RightsTestsDocument = graphql(`
  query RightsTests {
    rightsTests(page: { limit: 200 }, sort: [{ statement: ASC }]) {
      items {
        id
        statement
        note
        version
      }
    }
    checkRightsTests {
      id
      holds
      reason
      phrase
    }
  }
`);

export const CreateRightsTestDocument = graphql(`
  mutation CreateRightsTest($input: RightsTestCreate!) {
    createRightsTest(input: $input) {
      id
    }
  }
`);

export const UpdateRightsTestDocument = graphql(`
  mutation UpdateRightsTest($id: ID!, $input: RightsTestUpdate!, $version: Int) {
    updateRightsTest(id: $id, input: $input, version: $version) {
      id
      version
    }
  }
`);

export const DeleteRightsTestDocument = graphql(`
  mutation DeleteRightsTest($id: ID!, $version: Int) {
    deleteRightsTest(id: $id, version: $version)
  }
`);
