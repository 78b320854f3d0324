import type { ResourceShape } from '../providers/resource-shape';

/** The page of a record for this role: the form where it may write, else the page to read; undefined without either. */
export function recordPath(
  shape: Pick<ResourceShape, 'name' | 'update' | 'get'>,
  id: string,
): string | undefined {
  if (shape.update) return `/${shape.name}/${encodeURIComponent(id)}`;
  return shape.get ? `/${shape.name}/${encodeURIComponent(id)}/show` : undefined;
}
