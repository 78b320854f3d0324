/** People as a shop with buyers of many countries meets them. One list per script, so that a name is of one piece. */
export interface NameList {
  first: [string, ...string[]];
  last: [string, ...string[]];
  cities: [string, ...string[]];
  streets: [string, ...string[]];
  phone: string;
}

export const NAMES: [NameList, ...NameList[]] = [
  {
    first: ['Anna', 'Jonas', 'Lena', 'Paul', 'Marie', 'Felix', 'Clara', 'Erik', 'Sofia', 'Lukas', 'Emma', 'Tom', 'Nora', 'Jan', 'Ella', 'Max'],
    last: ['Kowalski', 'Kohler', 'Koch', 'Korhonen', 'Kovacs', 'Becker', 'Berger', 'Bernard', 'Andersson', 'Andrade', 'Schmidt', 'Schneider', 'Schulz', 'Martin', 'Martinez', 'Marino', 'Hansen', 'Hartmann', 'Harris', 'Novak', 'Nowak', 'Nolan', 'Rossi', 'Roth', 'Silva', 'Simon', 'Virtanen', 'Wagner', 'Walker', 'Weber', 'Zimmer', 'Dubois', 'Durand', 'Fischer', 'Fontana', 'Garcia', 'Gruber', 'Ivanovic', 'Jansen', 'Lehmann', 'Moreau', 'Olsen', 'Petit', 'Quinn', 'Taylor', 'Urban'],
    cities: ['Berlin', 'Wien', 'Paris', 'Praha', 'Helsinki', 'Amsterdam', 'Porto', 'Milano'],
    streets: ['Hauptstraße', 'Rue du Lac', 'Via Roma', 'Lindenweg', 'Market Street'],
    phone: '+4930',
  },
  {
    first: ['Анна', 'Иван', 'Мария', 'Пётр', 'Ольга', 'Алексей', 'Елена', 'Дмитрий', 'Наталья', 'Сергей', 'Татьяна', 'Никита'],
    last: ['Коваленко', 'Козлов', 'Королёва', 'Мартынов', 'Марков', 'Макарова', 'Иванов', 'Иванова', 'Петров', 'Петрова', 'Сидоров', 'Смирнова', 'Соколов', 'Соловьёва', 'Фёдоров', 'Яковлев', 'Белова', 'Беляев', 'Волков', 'Громова', 'Зайцев', 'Лебедева'],
    cities: ['Алматы', 'Ташкент', 'Рига', 'Бишкек', 'Ереван'],
    streets: ['Садовая улица', 'Лесной проспект', 'Речная улица'],
    phone: '+7727',
  },
  {
    first: ['Åse', 'Bjørn', 'Ingrid', 'Øyvind', 'Solveig', 'Håkon', 'Kari', 'Lars'],
    last: ['Haugen', 'Hagen', 'Halvorsen', 'Johansen', 'Kolstad', 'Kongsberg', 'Ødegård', 'Åsheim', 'Bakken', 'Berg', 'Solberg', 'Strand'],
    cities: ['Oslo', 'Bergen', 'Trondheim', 'Tromsø'],
    streets: ['Storgata', 'Kirkegata', 'Fjordveien'],
    phone: '+4722',
  },
  {
    first: ['محمد', 'فاطمة', 'أحمد', 'ليلى', 'يوسف', 'مريم', 'خالد', 'نور'],
    last: ['العلي', 'الحسن', 'المنصور', 'الخطيب', 'حداد', 'نجار', 'صالح', 'عثمان', 'كرم'],
    cities: ['دبي', 'عمّان', 'القاهرة'],
    streets: ['شارع الملك', 'شارع النخيل'],
    phone: '+9714',
  },
  {
    first: ['سارا', 'رضا', 'مینا', 'امیر', 'پریسا', 'کامران', 'شیرین'],
    last: ['کریمی', 'محمدی', 'رضایی', 'احمدی', 'پورحسین', 'گلستانی', 'یزدانی'],
    cities: ['تهران', 'شیراز', 'اصفهان'],
    streets: ['خیابان آزادی', 'خیابان حافظ'],
    phone: '+9821',
  },
];

export const GOODS: [string, ...string[]] = ['Mug', 'Lamp', 'Notebook', 'Backpack', 'Kettle', 'Blanket', 'Clock', 'Chair', 'Кружка', 'Настольная лампа', 'Рюкзак', 'Ryggsekk', 'Lampe', 'مصباح', 'کوله‌پشتی', 'Cable', 'Keyboard', 'Candle', 'Towel', 'Apron'];
export const COLOURS: [string, ...string[]] = ['white', 'black', 'blue', 'red', 'green', 'grey', 'oak', 'sand'];
