export const ownFields = {
  from: '%{field}: از',
  to: '%{field}: تا',
  neither: 'نه بله و نه خیر',
  unused: '%{name} (دیگر به کار نمی‌رود)',
  choose: 'فیلدهای روی کارت‌ها',
  block: 'بیشتر',
  ofLine: 'فیلدهای اختصاصی %{name}',
};
