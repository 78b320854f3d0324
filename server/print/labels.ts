import type { PrintLanguage } from './print-locale.js';

/** The words printed on documents; product names, addresses and the like come as they were entered. */
export interface Labels {
  invoice: string;
  number: string;
  date: string;
  currency: string;
  seller: string;
  buyer: string;
  deliverTo: string;
  taxNumber: string;
  registrationNumber: string;
  vatNumber: string;
  phone: string;
  email: string;
  item: string;
  sku: string;
  quantity: string;
  unitPrice: string;
  discount: string;
  vat: string;
  amount: string;
  subtotal: string;
  delivery: string;
  includedVat: string;
  total: string;
  paid: string;
  due: string;
  paidInFull: string;
  paymentDetails: string;
  payee: string;
  bank: string;
  account: string;
  bic: string;
  reference: string;
  payments: string;
}

export const labels: Record<PrintLanguage, Labels> = {
  en: {
    invoice: 'Invoice',
    number: 'Invoice no.',
    date: 'Invoice date',
    currency: 'Currency',
    seller: 'Seller',
    buyer: 'Bill to',
    deliverTo: 'Deliver to',
    taxNumber: 'Tax no.',
    registrationNumber: 'Company no.',
    vatNumber: 'VAT no.',
    phone: 'Phone',
    email: 'E-mail',
    item: 'Description',
    sku: 'SKU',
    quantity: 'Quantity',
    unitPrice: 'Unit price',
    discount: 'Discount',
    vat: 'VAT',
    amount: 'Amount',
    subtotal: 'Subtotal',
    delivery: 'Delivery',
    includedVat: 'VAT included',
    total: 'Total',
    paid: 'Paid',
    due: 'Amount due',
    paidInFull: 'Paid in full',
    paymentDetails: 'Payment details',
    payee: 'Payee',
    bank: 'Bank',
    account: 'Account',
    bic: 'BIC / SWIFT',
    reference: 'Payment reference',
    payments: 'Payments received',
  },
  ru: {
    invoice: 'Счёт',
    number: 'Счёт №',
    date: 'Дата счёта',
    currency: 'Валюта',
    seller: 'Поставщик',
    buyer: 'Покупатель',
    deliverTo: 'Адрес доставки',
    taxNumber: 'ИНН',
    registrationNumber: 'Рег. номер',
    vatNumber: 'Номер плательщика НДС',
    phone: 'Телефон',
    email: 'Эл. почта',
    item: 'Наименование',
    sku: 'Артикул',
    quantity: 'Количество',
    unitPrice: 'Цена',
    discount: 'Скидка',
    vat: 'НДС',
    amount: 'Сумма',
    subtotal: 'Итого по товарам',
    delivery: 'Доставка',
    includedVat: 'В том числе НДС',
    total: 'Всего',
    paid: 'Оплачено',
    due: 'К оплате',
    paidInFull: 'Оплачено полностью',
    paymentDetails: 'Реквизиты для оплаты',
    payee: 'Получатель',
    bank: 'Банк',
    account: 'Расчётный счёт',
    bic: 'БИК / SWIFT',
    reference: 'Назначение платежа',
    payments: 'Полученные платежи',
  },
  nb: {
    invoice: 'Faktura',
    number: 'Fakturanr.',
    date: 'Fakturadato',
    currency: 'Valuta',
    seller: 'Selger',
    buyer: 'Kunde',
    deliverTo: 'Leveringsadresse',
    taxNumber: 'Skattenr.',
    registrationNumber: 'Org.nr.',
    vatNumber: 'Mva-nr.',
    phone: 'Telefon',
    email: 'E-post',
    item: 'Beskrivelse',
    sku: 'Varenr.',
    quantity: 'Antall',
    unitPrice: 'Enhetspris',
    discount: 'Rabatt',
    vat: 'Mva',
    amount: 'Beløp',
    subtotal: 'Delsum',
    delivery: 'Frakt',
    includedVat: 'Herav mva',
    total: 'Totalt',
    paid: 'Betalt',
    due: 'Å betale',
    paidInFull: 'Betalt i sin helhet',
    paymentDetails: 'Betalingsinformasjon',
    payee: 'Mottaker',
    bank: 'Bank',
    account: 'Kontonummer',
    bic: 'BIC / SWIFT',
    reference: 'Merk betalingen med',
    payments: 'Mottatte betalinger',
  },
  ar: {
    invoice: 'فاتورة',
    number: 'رقم الفاتورة',
    date: 'تاريخ الفاتورة',
    currency: 'العملة',
    seller: 'البائع',
    buyer: 'المشتري',
    deliverTo: 'عنوان التسليم',
    taxNumber: 'الرقم الضريبي',
    registrationNumber: 'رقم السجل التجاري',
    vatNumber: 'رقم التسجيل الضريبي',
    phone: 'الهاتف',
    email: 'البريد الإلكتروني',
    item: 'الوصف',
    sku: 'رمز الصنف',
    quantity: 'الكمية',
    unitPrice: 'سعر الوحدة',
    discount: 'الخصم',
    vat: 'الضريبة',
    amount: 'المبلغ',
    subtotal: 'المجموع الفرعي',
    delivery: 'التوصيل',
    includedVat: 'شامل ضريبة القيمة المضافة',
    total: 'الإجمالي',
    paid: 'المدفوع',
    due: 'المبلغ المستحق',
    paidInFull: 'مدفوعة بالكامل',
    paymentDetails: 'بيانات الدفع',
    payee: 'المستفيد',
    bank: 'البنك',
    account: 'رقم الحساب',
    bic: 'رمز السويفت (BIC)',
    reference: 'مرجع الدفع',
    payments: 'الدفعات المستلمة',
  },
  fa: {
    invoice: 'صورت\u200cحساب',
    number: 'شمارهٔ صورت\u200cحساب',
    date: 'تاریخ صورت\u200cحساب',
    currency: 'واحد پول',
    seller: 'فروشنده',
    buyer: 'خریدار',
    deliverTo: 'نشانی تحویل',
    taxNumber: 'شمارهٔ اقتصادی',
    registrationNumber: 'شمارهٔ ثبت',
    vatNumber: 'شناسهٔ مالیاتی',
    phone: 'تلفن',
    email: 'رایانامه',
    item: 'شرح کالا یا خدمات',
    sku: 'کد کالا',
    quantity: 'مقدار',
    unitPrice: 'بهای واحد',
    discount: 'تخفیف',
    vat: 'مالیات',
    amount: 'مبلغ',
    subtotal: 'جمع اقلام',
    delivery: 'هزینهٔ ارسال',
    includedVat: 'شامل مالیات بر ارزش افزوده',
    total: 'جمع کل',
    paid: 'پرداخت\u200cشده',
    due: 'مبلغ قابل پرداخت',
    paidInFull: 'تسویه شده',
    paymentDetails: 'اطلاعات پرداخت',
    payee: 'گیرنده',
    bank: 'بانک',
    account: 'شمارهٔ حساب',
    bic: 'کد سوئیفت (BIC)',
    reference: 'شناسهٔ پرداخت',
    payments: 'پرداخت\u200cهای دریافتی',
  },
};
