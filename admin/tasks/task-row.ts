import type { RaRecord } from 'react-admin';
import type { TaskListQuery } from '../../schema/generated/graphql';
import type { Seen } from '../providers/seen';
import { recordName } from '../shared/record-name';

/** A task of a list as the role sees it. */
export type Task = Seen<TaskListQuery['tasks']['items'][number]>;
export type TaskRow = Task & RaRecord<string>;

/** Who is to do it: a person, else a group. */
export function performerName({ performer, performerGroup }: Task): string {
  return recordName(performer ?? performerGroup);
}
