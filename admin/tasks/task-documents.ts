import { graphql } from '../../schema/generated/gql';

export const TaskListDocument = graphql(`
  query TaskList($where: TaskWhere, $sort: [TaskSort!], $page: PageInput) {
    tasks(where: $where, sort: $sort, page: $page) {
      totalCount
      items {
        id
        version
        subject
        dueAt
        overdue
        state
        closedAt
        result
        access {
          canChange
        }
        performer {
          id
          firstName
          lastName
          email
        }
        performerGroup {
          id
          name
        }
        author {
          id
          firstName
          lastName
          email
        }
        order {
          id
          number
        }
        customer {
          id
          firstName
          lastName
        }
      }
    }
  }
`);

export const TaskCountDocument = graphql(`
  query TaskCount($where: TaskWhere) {
    tasks(where: $where) {
      totalCount
    }
  }
`);

/** Those who may be given a task. */
export const PerformersDocument = graphql(`
  query Performers($where: UserWhere, $page: PageInput) {
    users(where: $where, page: $page) {
      items {
        id
        firstName
        lastName
        email
      }
    }
  }
`);

export const CreateTaskDocument = graphql(`
  mutation CreateTask($input: TaskCreate!) {
    createTask(input: $input) {
      id
    }
  }
`);

export const CompleteTaskDocument = graphql(`
  mutation CompleteTask($id: ID!, $result: String, $version: Int) {
    completeTask(id: $id, result: $result, version: $version) {
      id
      version
      state
    }
  }
`);

export const CompleteTasksDocument = graphql(`
  mutation CompleteTasks($ids: [ID!]!) {
    completeTasks(ids: $ids) {
      id
      changed
      code
      message
    }
  }
`);

export const CancelTaskDocument = graphql(`
  mutation CancelTask($id: ID!, $result: String, $version: Int) {
    cancelTask(id: $id, result: $result, version: $version) {
      id
      version
      state
    }
  }
`);

export const ReopenTaskDocument = graphql(`
  mutation ReopenTask($id: ID!, $version: Int) {
    reopenTask(id: $id, version: $version) {
      id
      version
      state
    }
  }
`);
