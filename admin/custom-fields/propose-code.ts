/** One letter of Cyrillic as one or more of Latin, as most people would write it. */
const CYRILLIC: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'yi',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** Letters that are no letter with a mark, so that taking the marks off leaves them as they are. */
const OTHERS: Record<string, string> = { ø: 'o', æ: 'ae', å: 'a', ß: 'ss', ł: 'l', đ: 'd', þ: 'th', ð: 'd' };

const LONGEST = 40;

/** A code from a label: "Delivery floor" -> deliveryFloor. Empty when nothing of it can be written in Latin letters. */
export function proposeCode(label: string): string {
  const latin = [...label.toLowerCase().normalize('NFC')]
    .map((letter) => CYRILLIC[letter] ?? OTHERS[letter] ?? letter)
    .join('')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    // Taken apart, some signs have capitals.
    .toLowerCase();
  const words = latin.replace(/['’`]/g, '').match(/[a-z0-9]+/g) ?? [];
  const joined = words
    .map((word, place) => (place === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('')
    .replace(/^[0-9]+/, '')
    .slice(0, LONGEST);
  return joined.charAt(0).toLowerCase() + joined.slice(1);
}
