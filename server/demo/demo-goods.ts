/** The demo shop sells tea and coffee things: name, SKU, price, purchase price in cents, pieces in stock. */
export interface DemoProduct {
  name: string;
  sku: string;
  group: string;
  cents: number;
  purchaseCents: number;
  stock: number;
  variants: { suffix: string; name: string; addCents: number }[];
}

export const DEMO_GROUPS = [
  { key: 'tea', name: 'Tea', parent: null },
  { key: 'green', name: 'Green tea', parent: 'tea' },
  { key: 'black', name: 'Black tea', parent: 'tea' },
  { key: 'coffee', name: 'Coffee', parent: null },
  { key: 'ware', name: 'Teaware and tools', parent: null },
] as const;

const PACKS = [
  { suffix: '50', name: '50 g', addCents: 0 },
  { suffix: '100', name: '100 g', addCents: 590 },
];
const BAGS = [
  { suffix: '250', name: '250 g', addCents: 0 },
  { suffix: '1000', name: '1 kg', addCents: 2190 },
];
const ONE = [{ suffix: '', name: '', addCents: 0 }];

type Row = [name: string, sku: string, group: string, cents: number, purchaseCents: number, stock: number];

const TEAS: Row[] = [
  ['Sencha', 'SEN', 'green', 790, 380, 140],
  ['Gyokuro', 'GYO', 'green', 2450, 1310, 25],
  ['Longjing', 'LON', 'green', 1390, 640, 60],
  ['Jasmine pearls', 'JAS', 'green', 1150, 520, 48],
  ['Genmaicha', 'GEN', 'green', 690, 300, 90],
  ['Assam', 'ASM', 'black', 650, 270, 120],
  ['Darjeeling first flush', 'DAR', 'black', 1690, 820, 35],
  ['Keemun', 'KEE', 'black', 990, 450, 44],
  ['Earl Grey', 'EAR', 'black', 720, 310, 160],
  ['Lapsang Souchong', 'LAP', 'black', 880, 400, 28],
];
const COFFEES: Row[] = [
  ['Ethiopia Yirgacheffe', 'YIR', 'coffee', 1240, 690, 80],
  ['Colombia Huila', 'HUI', 'coffee', 1120, 610, 95],
  ['Brazil Cerrado', 'CER', 'coffee', 980, 520, 130],
  ['Decaf Peru', 'DEC', 'coffee', 1190, 640, 40],
];
const WARE: Row[] = [
  ['Glass teapot 0.8 l', 'POT-08', 'ware', 3490, 1580, 22],
  ['Cast-iron kettle', 'KET-IR', 'ware', 6900, 3720, 7],
  ['Porcelain cup', 'CUP-PO', 'ware', 950, 310, 200],
  ['Paper filters, 100', 'FIL-100', 'ware', 490, 170, 300],
  ['Hand grinder', 'GRI-H', 'ware', 4590, 2390, 15],
  ['Tea strainer', 'STR-1', 'ware', 690, 210, 110],
  ['Travel flask 0.5 l', 'FLA-05', 'ware', 2790, 1260, 3],
  ['Gift box', 'BOX-G', 'ware', 350, 90, 400],
];

const toProduct =
  (variants: DemoProduct['variants']) =>
  ([name, sku, group, cents, purchaseCents, stock]: Row): DemoProduct => ({
    name,
    sku,
    group,
    cents,
    purchaseCents,
    stock,
    variants,
  });

export const DEMO_PRODUCTS: DemoProduct[] = [
  ...TEAS.map(toProduct(PACKS)),
  ...COFFEES.map(toProduct(BAGS)),
  ...WARE.map(toProduct(ONE)),
];
