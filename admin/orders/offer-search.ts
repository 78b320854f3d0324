/** Goods by what a seller says or scans: SKU and barcode from the first sign, each word anywhere in the name. */
export function offerSearch(text: string) {
  const words = text.split(/\s+/).filter(Boolean);
  return {
    active: { eq: true },
    or: [
      { sku: { startsWith: text } },
      { barcode: { eq: text } },
      { and: words.map((word) => ({ name: { contains: word } })) },
    ],
  };
}
