import type { InputIssue } from '../errors.js';
import type { Values } from '../changes/change-rows.js';
import type { Batch } from './batch.js';
import type { Reject } from './order-draft.js';
import type { RowDraft } from './row-importer.js';
import { findOffers, offerIdentity } from './find-offers.js';

/** Says what is wrong with an offer that a row names by nothing. */
export function requireIdentity(offer: Values, issues: InputIssue[]): void {
  if (!offerIdentity(offer))
    issues.push({ path: 'offer', message: 'has no externalId, sku or barcode to find it by.' });
}

/** Puts the existing offers beside the rows that name them; rows without one are refused. */
export async function findOffersOfRows<Content extends { offer: Values }>(
  batch: Batch,
  drafts: RowDraft<Content>[],
): Promise<{ found: { content: Content; offer: number }[]; rejects: Reject[] }> {
  const byIdentity = await findOffers(
    batch,
    drafts.map(({ content }) => content.offer),
  );
  const found: { content: Content; offer: number }[] = [];
  const rejects: Reject[] = [];
  for (const { row, content } of drafts) {
    const identity = offerIdentity(content.offer);
    const offer = byIdentity.get(identity);
    if (offer) found.push({ content, offer: Number(offer['id']) });
    else rejects.push({ row, reasons: [`offer: there is none with ${identity}. Import products first.`] });
  }
  return { found, rejects };
}
