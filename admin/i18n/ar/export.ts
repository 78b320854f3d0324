import type { Messages } from '../messages';

export const exporting: Messages['kontor']['export'] = {
  button: 'تصدير',
  title: 'تصدير هذه القائمة',
  count:
    'سجل واحد مطابق (%{number}). |||| سجلان مطابقان (%{number}). |||| %{number} سجلات مطابقة. |||| %{number} سجلًا مطابقًا.',
  asShown: 'تُصدَّر بحسب التصفية والترتيب الحاليين للقائمة.',
  format: 'الصيغة',
  xlsx: 'Excel (.xlsx)',
  csv: 'CSV',
  search: 'البحث في الأعمدة',
  none: 'لا يوجد عمود بهذا الاسم.',
  of: '%{count} من %{all}',
  all: 'تحديد الكل',
  noneOf: 'إلغاء تحديد الكل',
  listHelp: 'يصبح كل بند صفًا مستقلًا، وتتكرر الأعمدة الأخرى.',
  chosen: 'عمود واحد |||| عمودان |||| %{smart_count} أعمدة |||| %{smart_count} عمودًا',
  received: 'تم استلام %{size} ميغابايت',
  stop: 'إيقاف',
  done: 'الملف موجود في التنزيلات.',
  broken:
    'انقطع التصدير قبل اكتماله ولم يُحفظ أي ملف: تغيّرت صلاحياتك في هذه الأثناء أو توقف الخادم. حاول مرة أخرى.',
};
