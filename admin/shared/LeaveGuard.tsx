import { useEffect, type RefObject } from 'react';
import { useBlocker } from 'react-router-dom';
import { LeaveDialog } from './LeaveDialog';
import { guardUnsavedWork } from './unsaved-work';

/**
 * Stands on a page while something on it is unsaved, and asks before it is left: by a link, the way back, signing out or
 * the closing of the tab. `isDone` lets go at once after saving, before the page has been drawn anew.
 */
export function LeaveGuard({ isDone }: { isDone?: RefObject<boolean> }) {
  const blocker = useBlocker(() => !isDone?.current);
  useEffect(() => guardUnsavedWork(() => !isDone?.current), [isDone]);
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent) => {
      if (!isDone?.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', onLeave);
    return () => window.removeEventListener('beforeunload', onLeave);
  }, [isDone]);
  return (
    <LeaveDialog
      isOpen={blocker.state === 'blocked'}
      leave={() => blocker.proceed?.()}
      stay={() => blocker.reset?.()}
    />
  );
}
