import type { Ask } from '../support/app.js';

export interface OfferSettings {
  sku?: string;
  price?: string | null;
  purchasePrice?: string;
  /** Pieces in the main warehouse; without it the goods are not counted. */
  stock?: number;
  vatRate?: number;
}

let made = 0;

/** An offer that can be sold, with its product, price and stock. Gives its id. */
export async function buildOffer(ask: Ask, settings: OfferSettings = {}): Promise<string> {
  made += 1;
  const { sku = `SKU-${made}`, price = '10.00', purchasePrice = '4.00', stock, vatRate = 25 } = settings;
  const product = await ask('mutation ($input: ProductCreate!) { createProduct(input: $input) { id } }', {
    input: { name: `Shirt ${made}`, vatRate },
  });
  const offer = await ask('mutation ($input: OfferCreate!) { createOffer(input: $input) { id } }', {
    input: {
      product: product.data.createProduct.id,
      name: `Shirt ${made}`,
      sku,
      purchasePrice,
      purchaseCurrency: 'EUR',
    },
  });
  const { id } = offer.data.createOffer;
  if (price !== null) {
    await ask('mutation ($input: PriceCreate!) { createPrice(input: $input) { id } }', {
      input: { offer: id, priceType: 'base', currency: 'EUR', price },
    });
  }
  if (stock !== undefined) {
    await ask(
      'mutation ($lines: [StockReceiptLine!]!) { receiveStock(warehouse: "main", lines: $lines) { id } }',
      {
        lines: [{ offer: id, quantity: stock }],
      },
    );
  }
  return id;
}

/** What lies of an offer in all warehouses. */
export async function readStock(
  ask: Ask,
  offer: string,
): Promise<{ onHand: number; reserved: number; free: number }> {
  const { data } = await ask('query ($id: ID!) { offer(id: $id) { onHand reserved free } }', { id: offer });
  return data.offer;
}

/** The sums of the movement ledger, which must be what the stock says. */
export async function readLedger(ask: Ask, offer: string): Promise<{ onHand: number; reserved: number }> {
  const { data } = await ask(
    'query ($offer: ID!) { stockMovements(where: { offer: { id: { eq: $offer } } }, page: { limit: 200 }) { items { kind quantity } } }',
    { offer },
  );
  const items: { kind: string; quantity: number }[] = data.stockMovements.items;
  const isReserve = (kind: string) => kind === 'RESERVE' || kind === 'RELEASE';
  const sum = (some: { quantity: number }[]) => some.reduce((total, one) => total + one.quantity, 0);
  return {
    onHand: sum(items.filter((one) => !isReserve(one.kind))),
    reserved: sum(items.filter((one) => isReserve(one.kind))),
  };
}
