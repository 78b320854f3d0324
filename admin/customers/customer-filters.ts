import type { FilterRule } from '../providers/list-variables';

/** A name, a whole phone number or a whole e-mail, as people are remembered. */
export const customerFilters: Record<string, FilterRule> = {
  q: (value) => {
    const text = String(value).trim();
    if (text === '') return undefined;
    if (text.includes('@')) return { emails: { has: text.toLowerCase() } };
    if (/^[+\d][\d\s()-]+$/.test(text)) return { phones: { has: text.replace(/[\s()-]/g, '') } };
    const words = text.split(/\s+/);
    return {
      and: words.map((word) => ({
        or: [{ lastName: { startsWith: word } }, { firstName: { startsWith: word } }],
      })),
    };
  },
};
