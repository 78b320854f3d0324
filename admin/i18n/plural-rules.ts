/**
 * Which of the words between `||||` a number takes. Every language has one word for 1 first, so that the name of a
 * noun is written "one |||| many" everywhere; Russian goes on with many, Arabic with two, a few and many.
 */
const russian = (count: number) => {
  const [tens, ones] = [count % 100, count % 10];
  if (ones === 1 && tens !== 11) return 0;
  return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? 1 : 2;
};

const arabic = (count: number) => {
  if (count === 1 || count === 2) return count - 1;
  return count % 100 >= 3 && count % 100 <= 10 ? 2 : 3;
};

const oneOrMore = (count: number) => (count === 1 ? 0 : 1);

/** Rules in the form of node-polyglot. */
export const pluralRules = {
  pluralTypes: { oneOrMore, russian, arabic },
  pluralTypeToLanguages: { oneOrMore: ['en', 'nb', 'fa'], russian: ['ru'], arabic: ['ar'] },
};
