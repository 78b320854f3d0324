import { graphql } from './graphql/graphql.js';
import { runInJest } from './frame/run-in-jest.js';

runInJest(graphql);
