import { createContext, use, useState, type ReactNode } from 'react';
import { createHashRouter, RouterProvider } from 'react-router-dom';

const Pages = createContext<ReactNode>(null);

/**
 * The one router of the panel. Left to itself react-admin makes another each time the schema of the role is read again,
 * and the old ones go on listening: what guards unsaved work would stand in one, and the way back go through another.
 */
export function PanelRouter({ children }: { children: ReactNode }) {
  const [router] = useState(() => createHashRouter([{ path: '*', element: <Shown /> }]));
  return (
    <Pages value={children}>
      <RouterProvider router={router} />
    </Pages>
  );
}

const Shown = () => use(Pages);
