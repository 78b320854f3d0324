/** What somebody is before the law: a person, a firm, a person who trades in their own name. */
export const LEGAL_KINDS = ['INDIVIDUAL', 'LEGAL_ENTITY', 'ENTREPRENEUR'] as const;
export type LegalKind = (typeof LEGAL_KINDS)[number];
