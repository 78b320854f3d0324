import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { getResource } from '../../db/registry.js';
import { governs } from '../../resource/governed.js';
import { answerRecord } from '../../resource/resource-resolver.js';
import { closeTask, reopenTask } from './close-task.js';
import { completeTasks, type TaskResult } from './complete-tasks.js';
import { Task } from './task.entity.js';

for (const verb of ['completeTask', 'completeTasks', 'cancelTask', 'reopenTask'])
  governs('Mutation', verb, { resource: 'task', verb });
for (const field of ['id', 'changed', 'code', 'message'])
  governs('TaskBulkResult', field, { resource: 'task', verb: 'completeTasks' });

@ObjectType({
  simpleResolvers: true,
  description: 'What became of one task of a bulk completion: done, or why not.',
})
class TaskBulkResult {
  @Field(() => ID)
  id!: string;

  @Field(() => Boolean)
  changed!: boolean;

  @Field(() => String, { nullable: true })
  code!: string | null;

  @Field(() => String, { nullable: true })
  message!: string | null;
}

/** Reads the task back as the caller asked, with the caller's rights. */
const answer = async (context: Context, info: GraphQLResolveInfo, id: Promise<number>): Promise<object> =>
  answerRecord(context, getResource('task'), info, await id);

/** The verbs of a task. */
@Resolver()
export class TaskVerbs {
  @Mutation(() => Task, { description: 'The task is done; notes who said so and when.' })
  completeTask(
    @Arg('id', () => ID) id: string,
    @Arg('result', () => String, { nullable: true, description: 'What came of it.' })
    result: string | undefined,
    @Arg('version', () => Int, { nullable: true }) version: number | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, closeTask(context, id, 'DONE', { result, version }));
  }

  @Mutation(() => [TaskBulkResult], {
    description: 'Each task by itself: one that can not be completed does not hold up the others.',
  })
  completeTasks(@Arg('ids', () => [ID]) ids: string[], @Ctx() context: Context): Promise<TaskResult[]> {
    return completeTasks(context, ids);
  }

  @Mutation(() => Task, { description: 'The task need not be done any more.' })
  cancelTask(
    @Arg('id', () => ID) id: string,
    @Arg('result', () => String, { nullable: true, description: 'Why.' }) result: string | undefined,
    @Arg('version', () => Int, { nullable: true }) version: number | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, closeTask(context, id, 'CANCELED', { result, version }));
  }

  @Mutation(() => Task, { description: 'A task that was done or canceled is to be done after all.' })
  reopenTask(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int, { nullable: true }) version: number | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, reopenTask(context, id, version));
  }
}
