import { DefaultCreate, DefaultEdit } from '../generic/DefaultForm';
import { DefaultShow } from '../generic/DefaultShow';
import { TaskAside } from './TaskAside';

const main = [
  ...['subject', 'dueAt', 'performer', 'performerGroup', 'order', 'customer', 'phone', 'comment', 'custom'],
];

export function TaskEdit() {
  return <DefaultEdit main={main} aside={<TaskAside />} />;
}

export function TaskCreate() {
  return <DefaultCreate main={main} />;
}

/** For those who do tasks and do not write them. */
export function TaskShow() {
  return <DefaultShow aside={<TaskAside />} />;
}
