import { useGetList } from 'react-admin';
import { useRole } from '../providers/session';

/** The words that the dictionary of tags offers; none for a role without it. */
export function useTagNames(): string[] {
  const role = useRole();
  const { data = [] } = useGetList(
    'tags',
    {
      pagination: { page: 1, perPage: 200 },
      sort: { field: 'ordering', order: 'ASC' },
      meta: { choice: true },
    },
    { enabled: role.resources.has('tags') },
  );
  return data.filter((tag) => tag.active !== false).map((tag) => String(tag.name));
}
