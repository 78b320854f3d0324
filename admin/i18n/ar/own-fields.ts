export const ownFields = {
  from: '%{field}: من',
  to: '%{field}: إلى',
  neither: 'لا نعم ولا لا',
  unused: '%{name} (لم يعد مستخدمًا)',
  condition: 'طريقة التصفية: %{field}',
  asking: { value: 'حسب القيمة', empty: 'فارغ', filled: 'غير فارغ' },
  choose: 'الحقول على البطاقات',
  block: 'المزيد',
};
