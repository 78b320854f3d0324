/** `/files/<moment it ends>.<place>.<signature>`: when it ends and which record it is about. */
export function readAddress(url: string): { endsAt: number; noun: string; record: string } | undefined {
  const [ends, place] = url.replace('/files/', '').split('.');
  if (!ends || !place) return undefined;
  try {
    const read: unknown = JSON.parse(atob(place.replaceAll('-', '+').replaceAll('_', '/')));
    if (!Array.isArray(read)) return undefined;
    return { endsAt: Number.parseInt(ends, 36), noun: String(read[1]), record: String(read[2]) };
  } catch {
    return undefined;
  }
}
