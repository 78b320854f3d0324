export interface AddressWords {
  name?: string | null;
  postalCode?: string | null;
  city?: string | null;
  street?: string | null;
  building?: string | null;
  house?: string | null;
  block?: string | null;
  flat?: string | null;
  text?: string | null;
}

/** An address in one line: as it was given whole, else put together from its parts. */
export function addressText(address: AddressWords): string {
  if (address.text) return address.text;
  const number = [address.building, address.house, address.block].filter(Boolean).join(', ');
  const street = [address.street, number].filter(Boolean).join(' ');
  const town = [address.postalCode, address.city].filter(Boolean).join(' ');
  return [address.name, street, address.flat, town].filter(Boolean).join(', ');
}
