import { draftAddress } from './order-draft';
import { isMasked } from '../shared/is-masked';
import { isRecord } from '../shared/is-record';

interface ClientCard {
  id?: string;
  firstName?: string | null;
  lastName?: string | null;
  patronymic?: string | null;
  phones?: string[] | null;
  emails?: string[] | null;
  company?: { id?: string } | null;
  addresses?: { isMain?: boolean | null }[] | null;
}

/**
 * What an order takes over from a found client: name and contacts always, the address only where the order has none,
 * because somebody may have typed the one this delivery goes to. Of what is shown by its tail alone nothing is taken over.
 */
export function buyerOf(client: ClientCard, values: Record<string, unknown>): Record<string, unknown> {
  const buyer: Record<string, unknown> = { customer: client.id };
  for (const name of ['firstName', 'lastName', 'patronymic'] as const) {
    if (client[name] !== undefined && !isMasked(client[name])) buyer[name] = client[name];
  }
  if (client.phones) buyer.phone = whole(client.phones)[0] ?? values.phone ?? null;
  if (client.emails) buyer.email = whole(client.emails)[0] ?? values.email ?? null;
  // A contact of a firm buys for it; another client takes the firm of the one before away.
  if (client.company) buyer.company = client.company.id;
  else if (client.company === null && values.customer != null) buyer.company = null;
  const address = client.addresses?.find((each) => each.isMain) ?? client.addresses?.[0];
  const delivery = isRecord(values.delivery) ? values.delivery : {};
  const isEmpty = !isRecord(delivery.address) || Object.values(delivery.address).every((value) => !value);
  if (address && isEmpty) buyer.delivery = { ...delivery, address: draftAddress(wholeParts(address)) };
  return buyer;
}

const whole = (values: string[]): string[] => values.filter((value) => !isMasked(value));

const wholeParts = (address: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(address).filter(([, value]) => !isMasked(value)));
