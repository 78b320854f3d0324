/** Fields under their headings: those without one first, headings in the order in which they first occur. */
export function groupBySection<Field extends { section: string | null }>(
  fields: Field[],
): { section: string | null; fields: Field[] }[] {
  const sections = new Map<string | null, Field[]>([[null, []]]);
  for (const field of fields) {
    const section = field.section?.trim() || null;
    sections.set(section, [...(sections.get(section) ?? []), field]);
  }
  return [...sections]
    .filter(([, held]) => held.length > 0)
    .map(([section, held]) => ({ section, fields: held }));
}
