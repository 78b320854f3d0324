import type { Context } from '../context.js';
import { write, type Write } from '../changes/write.js';
import { Offer } from '../domain/catalog/offer.entity.js';
import { PriceType } from '../domain/catalog/price-type.entity.js';
import { Price } from '../domain/catalog/price.entity.js';
import { ProductGroup } from '../domain/catalog/product-group.entity.js';
import { Product } from '../domain/catalog/product.entity.js';
import { StockMovement } from '../domain/stock/stock-movement.entity.js';
import { Stock } from '../domain/stock/stock.entity.js';
import { Warehouse } from '../domain/stock/warehouse.entity.js';
import { addRecord } from '../resource/records.js';
import { DEMO_GROUPS, DEMO_PRODUCTS, type DemoProduct } from './demo-goods.js';

/** Groups, products, their variants with prices, and what lies in the warehouse. Gives the SKUs that can be sold. */
export function fillCatalog(context: Context): Promise<string[]> {
  return write(context, async (writing) => {
    const groups = new Map<string, ProductGroup>();
    for (const { key, name, parent } of DEMO_GROUPS) {
      groups.set(
        key,
        addRecord(writing, ProductGroup, { name, parent: parent ? (groups.get(parent) ?? null) : null }),
      );
    }
    const lists = {
      warehouse: await writing.em.findOneOrFail(Warehouse, { code: 'main' }),
      priceType: await writing.em.findOneOrFail(PriceType, { code: 'base' }),
    };
    return DEMO_PRODUCTS.flatMap((product) => addProduct(writing, product, groups.get(product.group), lists));
  });
}

function addProduct(
  writing: Write,
  demo: DemoProduct,
  group: ProductGroup | undefined,
  lists: { warehouse: Warehouse; priceType: PriceType },
): string[] {
  const product = addRecord(writing, Product, {
    name: demo.name,
    sku: demo.sku,
    group: group ?? null,
    vatRate: 2500,
  });
  return demo.variants.map(({ suffix, name, addCents }, index) => {
    const sku = suffix ? `${demo.sku}-${suffix}` : demo.sku;
    const offer = addRecord(writing, Offer, {
      product,
      name: name ? `${demo.name}, ${name}` : demo.name,
      sku,
      barcode: `47${String(product.id).padStart(8, '0')}${index}`.slice(0, 13),
      purchasePrice: (demo.purchaseCents + addCents / 2) * 100,
      purchaseCurrency: 'EUR',
    });
    addRecord(writing, Price, {
      offer,
      priceType: lists.priceType,
      currency: 'EUR',
      price: (demo.cents + addCents) * 100,
    });
    const quantity = demo.stock * 1000;
    addRecord(writing, Stock, {
      offer,
      warehouse: lists.warehouse,
      onHand: quantity,
      reserved: 0,
      free: quantity,
    });
    addRecord(writing, StockMovement, {
      offer,
      warehouse: lists.warehouse,
      kind: 'RECEIPT',
      quantity,
      note: 'Opening balance',
    });
    return sku;
  });
}
