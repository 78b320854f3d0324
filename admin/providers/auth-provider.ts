import type { AuthProvider } from 'react-admin';
import { ApiError } from './api-error';
import { getSession, signOut } from './session';

/**
 * react-admin's questions, answered from the session. It is mounted after sign-in only, so it never has to
 * lead anybody to a sign-in page; and it may not empty its store at sign-out, where saved filters are kept.
 */
export const authProvider: AuthProvider = {
  login: () => Promise.resolve(),
  logout: async () => {
    await signOut();
    return false;
  },
  checkAuth: () => Promise.resolve(),
  checkError: () => Promise.resolve(),
  getPermissions: () => {
    const session = getSession();
    return Promise.resolve(session.status === 'in' ? session.role : undefined);
  },
  getIdentity: () => {
    const session = getSession();
    if (session.status !== 'in')
      return Promise.reject(new ApiError('ra.auth.auth_check_error', 'UNAUTHENTICATED'));
    return Promise.resolve({ id: session.me.id, fullName: session.me.fullName });
  },
  canAccess: ({ resource, action }) => Promise.resolve(canAccess(resource, action)),
};

function canAccess(resource: string, action: string): boolean {
  const session = getSession();
  const shape = session.status === 'in' ? session.role.resources.get(resource) : undefined;
  if (!shape) return false;
  if (action === 'create') return Boolean(shape.create);
  if (action === 'edit') return Boolean(shape.update);
  if (action === 'delete') return Boolean(shape.remove);
  if (action === 'show') return Boolean(shape.get);
  return true;
}
