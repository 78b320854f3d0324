import { describe, expect, it } from '@jest/globals';
import { proposeCode } from './propose-code';

describe('proposeCode', () => {
  it('joins the words of a label as GraphQL names are written', () => {
    expect(proposeCode('Delivery floor')).toBe('deliveryFloor');
    expect(proposeCode('  VAT no. (EU)  ')).toBe('vatNoEu');
    expect(proposeCode("Customer's size")).toBe('customersSize');
  });

  it('writes Cyrillic and marked letters in Latin', () => {
    expect(proposeCode('Этаж доставки')).toBe('etazhDostavki');
    expect(proposeCode('Подъезд № 2')).toBe('podezdNo2');
    expect(proposeCode('Leveringsdør åpen')).toBe('leveringsdorApen');
    expect(proposeCode('Żółć')).toBe('zolc');
  });

  it('begins with a small letter and is not too long', () => {
    expect(proposeCode('2nd phone')).toBe('ndPhone');
    expect(proposeCode('1 Phone')).toBe('phone');
    expect(proposeCode('word '.repeat(20))).toHaveLength(40);
  });

  it('is empty when nothing remains', () => {
    expect(proposeCode('طبقه')).toBe('');
    expect(proposeCode('№ 5')).toBe('no5');
    expect(proposeCode('42')).toBe('');
  });
});
