import type { PrintLanguage } from './print-locale.js';

/** The words printed on documents; product names, addresses and the like come as they were entered. */
export interface Labels {
  invoice: string;
  number: string;
  invoiceDate: string;
  date: string;
  currency: string;
  seller: string;
  buyer: string;
  deliverTo: string;
  taxNumber: string;
  registrationNumber: string;
  vatNumber: string;
  item: string;
  sku: string;
  /** How many of those sold came back. */
  returnedOf(returned: string, sold: string): string;
  quantity: string;
  unitPrice: string;
  discount: string;
  vat: string;
  amount: string;
  subtotal: string;
  delivery: string;
  includedVat: string;
  withoutVat: string;
  vatByRate: string;
  vatRate: string;
  taxableAmount: string;
  total: string;
  paid: string;
  due: string;
  paidInFull: string;
  overpaid: string;
  paymentDetails: string;
  bank: string;
  account: string;
  correspondentAccount: string;
  bic: string;
  reference: string;
  payments: string;
  paymentMethod: string;
  refunded: string;
  yes: string;
  no: string;
}

export const labels: Record<PrintLanguage, Labels> = {
  en: {
    invoice: 'Invoice',
    number: 'Invoice no.',
    date: 'Date',
    invoiceDate: 'Invoice date',
    currency: 'Currency',
    seller: 'Seller',
    buyer: 'Bill to',
    deliverTo: 'Deliver to',
    taxNumber: 'Tax no.',
    registrationNumber: 'Company no.',
    vatNumber: 'VAT no.',
    item: 'Description',
    sku: 'SKU',
    returnedOf: (returned, sold) => `Returned: ${returned} of ${sold}`,
    quantity: 'Quantity',
    unitPrice: 'Unit price',
    discount: 'Discount',
    vat: 'VAT',
    amount: 'Amount',
    subtotal: 'Subtotal',
    delivery: 'Delivery',
    includedVat: 'VAT included',
    withoutVat: 'No VAT',
    vatByRate: 'VAT by rate',
    vatRate: 'Rate',
    taxableAmount: 'Taxable amount',
    total: 'Total',
    paid: 'Paid',
    due: 'Amount due',
    paidInFull: 'Paid in full',
    overpaid: 'To be refunded',
    paymentDetails: 'Payment details',
    bank: 'Bank',
    account: 'Account',
    correspondentAccount: 'Correspondent account',
    bic: 'BIC / SWIFT',
    reference: 'Payment reference',
    payments: 'Payments received',
    paymentMethod: 'Method',
    refunded: 'Refunded',
    yes: 'yes',
    no: 'no',
  },
  ru: {
    invoice: 'Счёт',
    number: 'Счёт №',
    date: 'Дата',
    invoiceDate: 'Дата счёта',
    currency: 'Валюта',
    seller: 'Поставщик',
    buyer: 'Покупатель',
    deliverTo: 'Адрес доставки',
    taxNumber: 'ИНН',
    registrationNumber: 'Рег. номер',
    vatNumber: 'Номер плательщика НДС',
    item: 'Наименование',
    sku: 'Артикул',
    returnedOf: (returned, sold) => `Возвращено: ${returned} из ${sold}`,
    quantity: 'Количество',
    unitPrice: 'Цена',
    discount: 'Скидка',
    vat: 'НДС',
    amount: 'Сумма',
    subtotal: 'Итого по товарам',
    delivery: 'Доставка',
    includedVat: 'В том числе НДС',
    withoutVat: 'Без НДС',
    vatByRate: 'НДС по ставкам',
    vatRate: 'Ставка',
    taxableAmount: 'Сумма без НДС',
    total: 'Всего',
    paid: 'Оплачено',
    due: 'К оплате',
    paidInFull: 'Оплачено полностью',
    overpaid: 'К возврату покупателю',
    paymentDetails: 'Реквизиты для оплаты',
    bank: 'Банк',
    account: 'Расчётный счёт',
    correspondentAccount: 'Корр. счёт',
    bic: 'БИК / SWIFT',
    reference: 'Назначение платежа',
    payments: 'Полученные платежи',
    paymentMethod: 'Способ оплаты',
    refunded: 'Возвращено',
    yes: 'да',
    no: 'нет',
  },
  nb: {
    invoice: 'Faktura',
    number: 'Fakturanr.',
    date: 'Dato',
    invoiceDate: 'Fakturadato',
    currency: 'Valuta',
    seller: 'Selger',
    buyer: 'Kunde',
    deliverTo: 'Leveringsadresse',
    taxNumber: 'Skattenr.',
    registrationNumber: 'Org.nr.',
    vatNumber: 'Mva-nr.',
    item: 'Beskrivelse',
    sku: 'Varenr.',
    returnedOf: (returned, sold) => `Returnert: ${returned} av ${sold}`,
    quantity: 'Antall',
    unitPrice: 'Enhetspris',
    discount: 'Rabatt',
    vat: 'Mva',
    amount: 'Beløp',
    subtotal: 'Delsum',
    delivery: 'Frakt',
    includedVat: 'Herav mva',
    withoutVat: 'Uten mva',
    vatByRate: 'Mva per sats',
    vatRate: 'Sats',
    taxableAmount: 'Grunnlag',
    total: 'Totalt',
    paid: 'Betalt',
    due: 'Å betale',
    paidInFull: 'Betalt i sin helhet',
    overpaid: 'Til gode',
    paymentDetails: 'Betalingsinformasjon',
    bank: 'Bank',
    account: 'Kontonummer',
    correspondentAccount: 'Korrespondentkonto',
    bic: 'BIC / SWIFT',
    reference: 'Merk betalingen med',
    payments: 'Mottatte betalinger',
    paymentMethod: 'Betalingsmåte',
    refunded: 'Refundert',
    yes: 'ja',
    no: 'nei',
  },
  ar: {
    invoice: 'فاتورة',
    number: 'رقم الفاتورة',
    date: 'التاريخ',
    invoiceDate: 'تاريخ الفاتورة',
    currency: 'العملة',
    seller: 'البائع',
    buyer: 'المشتري',
    deliverTo: 'عنوان التسليم',
    taxNumber: 'الرقم الضريبي',
    registrationNumber: 'رقم السجل التجاري',
    vatNumber: 'رقم التسجيل الضريبي',
    item: 'الوصف',
    sku: 'رمز الصنف',
    returnedOf: (returned, sold) => `المرتجع: ${returned} من ${sold}`,
    quantity: 'الكمية',
    unitPrice: 'سعر الوحدة',
    discount: 'الخصم',
    vat: 'الضريبة',
    amount: 'المبلغ',
    subtotal: 'المجموع الفرعي',
    delivery: 'التوصيل',
    includedVat: 'شامل ضريبة القيمة المضافة',
    withoutVat: 'بدون ضريبة',
    vatByRate: 'الضريبة حسب النسبة',
    vatRate: 'النسبة',
    taxableAmount: 'المبلغ الخاضع للضريبة',
    total: 'الإجمالي',
    paid: 'المدفوع',
    due: 'المبلغ المستحق',
    paidInFull: 'مدفوعة بالكامل',
    overpaid: 'مبلغ يُردّ إلى المشتري',
    paymentDetails: 'بيانات الدفع',
    bank: 'البنك',
    account: 'رقم الحساب',
    correspondentAccount: 'رقم الحساب المراسل',
    bic: 'رمز السويفت (BIC)',
    reference: 'مرجع الدفع',
    payments: 'الدفعات المستلمة',
    paymentMethod: 'طريقة الدفع',
    refunded: 'المبلغ المردود',
    yes: 'نعم',
    no: 'لا',
  },
  fa: {
    invoice: 'صورت\u200cحساب',
    number: 'شمارهٔ صورت\u200cحساب',
    date: 'تاریخ',
    invoiceDate: 'تاریخ صورت\u200cحساب',
    currency: 'واحد پول',
    seller: 'فروشنده',
    buyer: 'خریدار',
    deliverTo: 'نشانی تحویل',
    taxNumber: 'شمارهٔ اقتصادی',
    registrationNumber: 'شمارهٔ ثبت',
    vatNumber: 'شناسهٔ مالیاتی',
    item: 'شرح کالا یا خدمات',
    sku: 'کد کالا',
    returnedOf: (returned, sold) => `برگشتی: ${returned} از ${sold}`,
    quantity: 'مقدار',
    unitPrice: 'بهای واحد',
    discount: 'تخفیف',
    vat: 'مالیات',
    amount: 'مبلغ',
    subtotal: 'جمع اقلام',
    delivery: 'هزینهٔ ارسال',
    includedVat: 'شامل مالیات بر ارزش افزوده',
    withoutVat: 'بدون مالیات',
    vatByRate: 'مالیات به تفکیک نرخ',
    vatRate: 'نرخ',
    taxableAmount: 'مبلغ مشمول مالیات',
    total: 'جمع کل',
    paid: 'پرداخت\u200cشده',
    due: 'مبلغ قابل پرداخت',
    paidInFull: 'تسویه شده',
    overpaid: 'قابل بازگشت به خریدار',
    paymentDetails: 'اطلاعات پرداخت',
    bank: 'بانک',
    account: 'شمارهٔ حساب',
    correspondentAccount: 'حساب کارگزاری',
    bic: 'کد سوئیفت (BIC)',
    reference: 'شناسهٔ پرداخت',
    payments: 'پرداخت\u200cهای دریافتی',
    paymentMethod: 'روش پرداخت',
    refunded: 'بازپرداخت\u200cشده',
    yes: 'بله',
    no: 'خیر',
  },
};
