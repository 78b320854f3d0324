/** People of the demo shop: made up, in the scripts that the panel and the papers must show rightly. */
export interface DemoPerson {
  firstName: string;
  lastName: string;
  phone: string;
  email: string;
  city: string;
  countryIso: string;
}

const PLACES = [
  {
    countryIso: 'NO',
    code: '+47 22 41 3',
    cities: ['Oslo', 'Bergen', 'Trondheim', 'Tromsø'],
    first: ['Ingrid', 'Bjørn', 'Åse', 'Sindre', 'Maren', 'Øystein'],
    last: ['Haugen', 'Bakke', 'Sørensen', 'Lie', 'Moen'],
  },
  {
    countryIso: 'DE',
    code: '+49 30 2014 2',
    cities: ['Berlin', 'Köln', 'Leipzig', 'München'],
    first: ['Jürgen', 'Katrin', 'Lukas', 'Franziska', 'Heike'],
    last: ['Köhler', 'Schröder', 'Weiß', 'Brandt', 'Vogel'],
  },
  {
    countryIso: 'RU',
    code: '+7 916 204-1',
    cities: ['Москва', 'Казань', 'Пермь', 'Тула'],
    first: ['Анна', 'Сергей', 'Ольга', 'Фёдор', 'Марина'],
    last: ['Кузнецова', 'Соловьёв', 'Морозова', 'Ершов', 'Лебедева'],
  },
  {
    countryIso: 'GB',
    code: '+44 20 7946 0',
    cities: ['London', 'Leeds', 'Bristol', 'York'],
    first: ['Harriet', 'Owen', 'Priya', 'Callum', 'Zoe'],
    last: ['Whitfield', 'Barker', 'Osborne', 'Patel', 'Nash'],
  },
  {
    countryIso: 'AE',
    code: '+971 4 317 5',
    cities: ['دبي', 'أبوظبي', 'الشارقة'],
    first: ['ليلى', 'يوسف', 'مريم', 'خالد'],
    last: ['الهاشمي', 'النجار', 'السالم', 'الحداد'],
  },
  {
    countryIso: 'IR',
    code: '+98 21 8874 1',
    cities: ['تهران', 'شیراز', 'اصفهان'],
    first: ['نسرین', 'آرش', 'پریسا', 'کیوان'],
    last: ['رضایی', 'کریمی', 'احمدی', 'یزدانی'],
  },
] as const;

/** The n-th person; neighbours come from different countries. */
export function demoPerson(index: number): DemoPerson {
  const place = PLACES[index % PLACES.length] ?? PLACES[0];
  const turn = Math.floor(index / PLACES.length);
  const at = <T>(list: readonly T[], step: number): T | undefined => list[step % list.length];
  return {
    firstName: at<string>(place.first, turn) ?? '',
    lastName: at<string>(place.last, Math.floor(turn / place.first.length) + turn) ?? '',
    phone: `${place.code}${String(100 + index).slice(-3)}`,
    email: `buyer${index + 1}@example.com`,
    city: at<string>(place.cities, turn) ?? '',
    countryIso: place.countryIso,
  };
}

export const DEMO_STAFF = [
  {
    email: 'head@example.com',
    firstName: 'Marta',
    lastName: 'Lind',
    role: 'head-of-sales',
    position: 'Head of sales',
  },
  {
    email: 'erik@example.com',
    firstName: 'Erik',
    lastName: 'Dahl',
    role: 'manager',
    position: 'Sales manager',
  },
  {
    email: 'sofia@example.com',
    firstName: 'Sofia',
    lastName: 'Romano',
    role: 'manager',
    position: 'Sales manager',
  },
  {
    email: 'store@example.com',
    firstName: 'Petr',
    lastName: 'Novak',
    role: 'warehouse',
    position: 'Warehouse',
  },
  {
    email: 'courier@example.com',
    firstName: 'Dana',
    lastName: 'Reyes',
    role: 'courier',
    position: 'Courier',
  },
] as const;
