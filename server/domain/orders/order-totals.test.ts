import { describe, expect, it } from '@jest/globals';
import { parseMoney, parseUnitPrice } from '../../lib/money.js';
import { parsePercent } from '../../lib/percent.js';
import { parseQuantity } from '../../lib/quantity.js';
import { computeOrderTotals, type PricedLine, type PricedOrder } from './order-totals.js';

function line(quantity: number, price: string, more: Partial<PricedLine> = {}): PricedLine {
  return {
    quantity: parseQuantity(quantity),
    unitPrice: parseUnitPrice(price),
    discountAmount: 0,
    discountPercent: 0,
    vatRate: null,
    purchasePrice: null,
    ...more,
  };
}

function order(lines: PricedLine[], more: Partial<PricedOrder> = {}): PricedOrder {
  return {
    lines,
    discountAmount: 0,
    discountPercent: 0,
    vatMode: 'NONE',
    deliveryCost: 0,
    deliveryNetCost: 0,
    deliveryVatRate: null,
    payments: [],
    currencyDigits: 2,
    ...more,
  };
}

const euros = (text: string) => parseMoney(text, 'EUR');
const percent = parsePercent;

describe('computeOrderTotals by hand', () => {
  it('an order in euros with VAT included, both discounts, delivery and a part payment', () => {
    const totals = computeOrderTotals(
      order(
        [
          // 3 * 19.99 = 59.97, less 10 % = 53.973 -> 53.97
          line(3, '19.99', {
            discountPercent: percent(10),
            vatRate: percent(20),
            purchasePrice: parseUnitPrice('11.5'),
          }),
          // 1.25 * 8.40 = 10.50, less 0.50 = 10.00
          line(1.25, '8.40', { discountAmount: euros('0.50'), vatRate: percent(10) }),
        ],
        {
          vatMode: 'INCLUDED',
          discountPercent: percent(5), // 63.97 * 5 % = 3.1985 -> 3.20: 2.70 and 0.50
          deliveryCost: euros('4.90'),
          deliveryNetCost: euros('3.10'),
          deliveryVatRate: percent(20),
          payments: [
            { amount: euros('50'), refunded: euros('1.50'), complete: true },
            { amount: euros('999'), refunded: 0, complete: false },
          ],
        },
      ),
    );
    expect(totals.lines).toEqual([
      {
        gross: 5997,
        discountTotal: 600,
        total: 5397,
        orderDiscountShare: 270,
        vatAmount: 855, // 51.27 * 20 / 120 = 8.545
        purchaseTotal: 3450,
        grossProfit: 5127 - 855 - 3450,
        margin: 1924, // 8.22 / 42.72
      },
      {
        gross: 1050,
        discountTotal: 50,
        total: 1000,
        orderDiscountShare: 50,
        vatAmount: 86, // 9.50 * 10 / 110 = 0.8636
        purchaseTotal: 0,
        grossProfit: 864,
        margin: 10_000,
      },
    ]);
    expect(totals).toMatchObject({
      linesTotal: 6397,
      orderDiscount: 320,
      discountTotal: 970,
      deliveryVatAmount: 82, // 4.90 * 20 / 120 = 0.8167
      vatTotal: 1023,
      total: 6567,
      paid: 4850,
      due: 1717,
      purchaseTotal: 3450,
      grossProfit: 6567 - 1023 - 3450 - 310,
      margin: 3218, // 17.84 / 55.44
    });
  });

  it('VAT on top is added to the total and is no profit', () => {
    const totals = computeOrderTotals(
      order([line(2, '10.00', { vatRate: percent(19), purchasePrice: parseUnitPrice('6') })], {
        vatMode: 'ON_TOP',
        deliveryCost: euros('5'),
        deliveryVatRate: percent(19),
      }),
    );
    expect(totals).toMatchObject({
      linesTotal: 2000,
      vatTotal: 475,
      total: 2975,
      grossProfit: 1300,
      margin: 5200,
    });
  });

  it('mode NONE ignores rates', () => {
    const totals = computeOrderTotals(
      order([line(1, '10', { vatRate: percent(20) })], { deliveryVatRate: percent(20) }),
    );
    expect(totals).toMatchObject({ vatTotal: 0, total: 1000 });
  });

  it('yen have no decimals', () => {
    const totals = computeOrderTotals(
      order([line(3, '33.5', { vatRate: percent(10) })], { vatMode: 'INCLUDED', currencyDigits: 0 }),
    );
    expect(totals).toMatchObject({ total: 101, vatTotal: 9 }); // 100.5 -> 101; 101 / 11 = 9.18
  });

  it('dinars of Kuwait have three', () => {
    const totals = computeOrderTotals(
      order([line(0.5, '0.4205', { vatRate: percent(5) })], { vatMode: 'ON_TOP', currencyDigits: 3 }),
    );
    expect(totals).toMatchObject({ linesTotal: 210, vatTotal: 11, total: 221 }); // 0.21025 -> 0.210; 0.0105 -> 0.011
  });

  it('one piece at 0.001 costs nothing, five cost a cent', () => {
    expect(computeOrderTotals(order([line(1, '0.001')])).total).toBe(0);
    expect(computeOrderTotals(order([line(5, '0.001')])).total).toBe(1);
    expect(computeOrderTotals(order([line(-5, '0.001')])).total).toBe(-1);
  });

  it('a line rounds once, not each piece', () => {
    expect(computeOrderTotals(order([line(1000, '0.0049')])).total).toBe(490);
  });

  it('rounds a half up where the float would be a hair below', () => {
    expect(computeOrderTotals(order([line(1, '1.005')])).total).toBe(101);
    expect(computeOrderTotals(order([line(1, '8.345')])).total).toBe(835);
  });

  it('a return and a correction are negative', () => {
    const totals = computeOrderTotals(
      order(
        [
          line(-1, '100', { vatRate: percent(25), purchasePrice: parseUnitPrice('60') }),
          line(1, '-11062.06'),
        ],
        {
          vatMode: 'INCLUDED',
        },
      ),
    );
    expect(totals).toMatchObject({
      linesTotal: -1116206,
      total: -1116206,
      vatTotal: -2000,
      purchaseTotal: -6000,
    });
    expect(totals.lines[0]).toMatchObject({ grossProfit: -2000, margin: 2500 });
  });

  it('an empty order is all zeros without a margin', () => {
    expect(computeOrderTotals(order([], { discountAmount: 500, discountPercent: 1000 }))).toEqual({
      lines: [],
      linesTotal: 0,
      orderDiscount: 0,
      discountTotal: 0,
      deliveryVatAmount: 0,
      vatTotal: 0,
      total: 0,
      paid: 0,
      due: 0,
      purchaseTotal: 0,
      grossProfit: 0,
      margin: null,
    });
  });
});

describe('discounts', () => {
  it('do not carry a line or an order past zero', () => {
    const sale = computeOrderTotals(order([line(1, '10', { discountAmount: euros('15') })]));
    expect(sale.lines[0]).toMatchObject({ gross: 1000, discountTotal: 1000, total: 0 });
    const whole = computeOrderTotals(
      order([line(1, '10'), line(1, '5')], { discountAmount: euros('99'), deliveryCost: 300 }),
    );
    expect(whole).toMatchObject({ orderDiscount: 1500, total: 300 });
    expect(whole.lines.map((each) => each.orderDiscountShare)).toEqual([1000, 500]);
  });

  it('above 100 % take everything and no more', () => {
    const totals = computeOrderTotals(
      order([line(1, '10', { discountPercent: percent(150) }), line(1, '7')], {
        discountPercent: percent(120),
      }),
    );
    expect(totals).toMatchObject({ linesTotal: 700, orderDiscount: 700, discountTotal: 1700, total: 0 });
  });

  it('the percentage comes before the amount', () => {
    const totals = computeOrderTotals(
      order([line(1, '100')], { discountPercent: percent(10), discountAmount: euros('20') }),
    );
    expect(totals).toMatchObject({ orderDiscount: 3000, total: 7000 });
  });

  it('in an exchange the percentage lies on all lines, the amount on the goods sold', () => {
    const exchange = [line(1, '150'), line(-1, '100')];
    const byPercent = computeOrderTotals(order(exchange, { discountPercent: percent(10) }));
    expect(byPercent.lines.map((each) => each.orderDiscountShare)).toEqual([1500, -1000]);
    const byAmount = computeOrderTotals(order(exchange, { discountAmount: euros('1') }));
    expect(byAmount.lines.map((each) => each.orderDiscountShare)).toEqual([100, 0]);
    expect(byAmount.total).toBe(4900);
  });

  it('find nothing to take from an even exchange', () => {
    const totals = computeOrderTotals(
      order([line(1, '100'), line(-1, '100')], { discountAmount: euros('5') }),
    );
    expect(totals).toMatchObject({ orderDiscount: 0, total: 0, margin: null });
  });

  it('below zero are surcharges', () => {
    const totals = computeOrderTotals(
      order([line(1, '100', { discountAmount: euros('-5') })], { discountPercent: percent(-10) }),
    );
    expect(totals).toMatchObject({
      linesTotal: 10500,
      orderDiscount: -1050,
      discountTotal: -1550,
      total: 11550,
    });
  });
});

describe('limits', () => {
  it('are told, not passed in silence', () => {
    const huge = line(9_000_000_000, '100');
    expect(computeOrderTotals(order([huge])).total).toBe(90_000_000_000_000);
    expect(() => computeOrderTotals(order([line(9_000_000_000_000, '100')]))).toThrow('beyond the limit');
    expect(() => computeOrderTotals(order(Array.from({ length: 200 }, () => huge)))).toThrow(
      'A sum of lines',
    );
  });

  it('takes ten thousand lines', () => {
    const lines = Array.from({ length: 10_000 }, (_, index) =>
      line((index % 7) + 1, String((index % 997) + 0.99), {
        vatRate: percent(20),
        discountPercent: percent(7.5),
      }),
    );
    const big = order(lines, {
      vatMode: 'INCLUDED',
      discountPercent: percent(3),
      discountAmount: euros('123.45'),
    });
    expect(computeOrderTotals(big).lines).toHaveLength(10_000);
  });
});
