import type { Messages } from '../messages';

export const exporting: Messages['kontor']['export'] = {
  button: 'برون‌بری',
  title: 'برون‌بری این فهرست',
  count: '%{number} رکورد مطابق است. |||| %{number} رکورد مطابق است.',
  asShown: 'با همین فیلتر و ترتیبی که فهرست اکنون دارد برون‌بری می‌شود.',
  format: 'قالب',
  xlsx: 'اکسل (.xlsx)',
  csv: 'CSV',
  search: 'جست‌وجوی ستون',
  none: 'ستونی با این نام نیست.',
  of: '%{count} از %{all}',
  all: 'انتخاب همه',
  noneOf: 'لغو انتخاب همه',
  listHelp: 'هر قلم یک ردیف جداگانه می‌شود و ستون‌های دیگر تکرار می‌شوند.',
  chosen: '%{smart_count} ستون |||| %{smart_count} ستون',
  received: '%{size} مگابایت دریافت شد',
  stop: 'توقف',
  done: 'پرونده در بخش دانلودها است.',
  broken:
    'برون‌بری پیش از پایان قطع شد و پرونده‌ای نگه داشته نشد: دسترسی شما در این میان تغییر کرد یا کارساز متوقف شد. دوباره تلاش کنید.',
};
