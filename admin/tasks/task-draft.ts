import { momentOfBox } from './due-choices';

/** A record that a task is for, with what people call it. */
export interface Named {
  id: string;
  name: string;
}

/** What the place where a task is made says of it. */
export interface GivenFor {
  order?: Named;
  customer?: Named;
}

/** A task as the quick dialog holds it. */
export interface TaskDraft extends GivenFor {
  subject: string;
  /** As a date-time box has it. */
  due: string;
  performer: Named | null;
  comment: string;
}

/** The draft as the server takes it. */
export function inputOfDraft({ subject, due, performer, order, customer, comment }: TaskDraft) {
  return {
    subject: subject.trim(),
    dueAt: momentOfBox(due),
    performer: performer?.id,
    order: order?.id,
    customer: customer?.id,
    comment: comment.trim() || null,
  };
}
