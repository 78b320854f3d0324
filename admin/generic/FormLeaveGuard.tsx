import { useEffect, useRef } from 'react';
import { useFormState } from 'react-hook-form';
import { LeaveGuard } from '../shared/LeaveGuard';

/** Inside a form: asks before it is left with something typed into it. Saving leads away by itself. */
export function FormLeaveGuard() {
  const { dirtyFields, isSubmitting } = useFormState();
  const isDone = useRef(false);
  useEffect(() => {
    isDone.current = isSubmitting;
  }, [isSubmitting]);
  return Object.keys(dirtyFields).length > 0 ? <LeaveGuard isDone={isDone} /> : null;
}
