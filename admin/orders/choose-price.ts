import { subtractDecimals, isPositive } from '../shared/decimal';

interface OfferPrice {
  price?: string;
  currency?: string;
  minQuantity?: number;
  priceType?: { code?: string; isDefault?: boolean };
}

/**
 * The price a line starts with: of the order's price type, else the default one, in the order's currency.
 * Empty when there is none or the role sees none: nobody means to give the goods away.
 */
export function choosePrice(prices: OfferPrice[], currency: string, priceType?: unknown): string {
  const fitting = prices.filter(
    (price) => price.price !== undefined && price.currency === currency && !price.minQuantity,
  );
  const wanted =
    fitting.find((price) => price.priceType?.code === priceType) ??
    fitting.find((price) => price.priceType?.isDefault);
  return (wanted ?? cheapest(fitting))?.price ?? '';
}

function cheapest(prices: OfferPrice[]): OfferPrice | undefined {
  return prices.reduce<OfferPrice | undefined>(
    (best, price) =>
      best && !isPositive(subtractDecimals(best.price ?? '0', price.price ?? '0')) ? best : price,
    undefined,
  );
}
