export const ownFields = {
  from: '%{field}: از',
  to: '%{field}: تا',
  neither: 'نه بله و نه خیر',
  unused: '%{name} (دیگر به کار نمی‌رود)',
  condition: 'شیوهٔ پالایش: %{field}',
  asking: { value: 'بر پایهٔ مقدار', empty: 'خالی است', filled: 'خالی نیست' },
  choose: 'فیلدهای روی کارت‌ها',
  block: 'بیشتر',
};
