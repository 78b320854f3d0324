/**
 * The server speaks English to programs and people alike. Of its sentences those that people meet daily are known here
 * by their form; the words are `kontor.server.*`. A sentence that is not known is shown as it came.
 * `tests/api/panel-phrases.test.ts` asks a real server for them, so that a changed sentence is noticed.
 */
const phrases: Record<string, RegExp> = {
  notEnoughLine:
    /^line (?<line>\d+), (?:SKU )?(?<goods>.+): (?<wanted>\S+) wanted, (?<free>\S+) free in warehouse (?<warehouse>.+)\.$/,
  notEnoughHidden: /^line (?<line>\d+): more is wanted than is free\.$/,
  noTransition:
    /^Order (?<number>\S+) can not go from "(?<from>[^"]*)" to "(?<to>[^"]*)"; from there it goes to: (?<allowed>.*)\.$/,
  noTransitionHidden: /^Order (?<number>\S+) can not go to "(?<to>[^"]*)" from where it stands\.$/,
  noCancelStatus: /^Order (?<number>\S+) can not be canceled from status "(?<from>[^"]*)"/,
  noCancelHidden: /^Order (?<number>\S+) can not be canceled from where it stands\.$/,
  alreadyCanceled: /^Order (?<number>\S+) is canceled already\.$/,
  canceledLines: /^Order (?<number>\S+) is canceled: move it to another status/,
  canceledShip: /^Order (?<number>\S+) is canceled and can not be shipped\.$/,
  alreadyShipped: /^Order (?<number>\S+) was shipped already\.$/,
  shippedCancel: /^Order (?<number>\S+) was shipped(?:: take its goods back| and can not be deleted)/,
  useCancel: /^"(?<status>[^"]*)" cancels the order: call cancelOrder/,
  noSuch: /^there is no [\w -]+ "(?<value>[^"]*)"\.$/,
  noEntry: /^"(?<value>[^"]*)" is no entry of the dictionary (?<dictionary>\S+)\.$/,
  otherShop: /^is a field of (?<shops>.+), not of shop (?<shop>\S+)\.$/,
  required: /^(?:is required|can not be empty)(?: for [A-Z_]+)?\.$/,
  aboveZero: /^must be above zero\.$/,
  belowZero: /^can not be below zero\.$/,
  percent: /^must be between 0 and 100 percent\.$/,
  tooLong: /^has (?<length>\d+) characters, at most (?<most>\d+) fit\.$/,
  tailGiven: /^"(?<value>[^"]*)" is what is shown in place of a masked value/,
  entryStoodOn: /^Entry "(?<code>[^"]*)" of "[^"]*" is in use: make it inactive instead/,
  noPhone: /^"(?<value>[^"]*)" is no phone number: it has no digits\.$/,
  otherBase: /^there is no customer "[^"]*" among those of shop (?<shop>\S+)\.$/,
  mergeBases: /^customers \S+ and \S+ are of different customer bases/,
  notEmail: /^"(?<value>[^"]*)" is not an e-mail address\.$/,
  wrongNumber:
    /^The [\w %]+ "?(?<value>[^"]*?)"? (?:is empty|has a comma|is in exponent notation|is not a (?:decimal )?number|has more than \d+ decimals|is too large)\b/,
  tooLarge: /^An amount of about \d+ units is beyond the limit/,
  oneLine: /^an order has at least one line/,
  lineShipped: /^line (?<line>\d+) was shipped: take the goods back/,
  fewerThanShipped: /^(?<count>\S+) were shipped already: fewer are possible/,
  fewerHidden: /^is less than was shipped: fewer are possible/,
  noPrice: /^"(?<goods>.*)" has no price in (?<currency>\S+) in price list/,
  refundLeft: /^Payment \d+ of order \S+: (?<left>.+) of it can be refunded, not (?<wanted>.+)\.$/,
  refundHidden: /^Payment \d+: not that much of it can be refunded\.$/,
  returnedTooMany:
    /^Line (?<line>\d+) of order \S+: (?<shipped>\S+) were shipped and (?<returned>\S+) came back already/,
  returnHidden: /^Line (?<line>\d+) of order \S+: not that many can come back\.$/,
  taken: /^(?:Another|A) \w+ with the same (?<fields>.+?) exists already/,
  mayNotChange: /^Your role may see \S+ \S+ but not \w+ it\.$/,
  mergeUnseen: /^Your role sees more of customer \S+ than of/,
  outOfReach: /^Your role does not reach orders of shop/,
  savedAway: /^Saved: \w+ \S+ is out of your reach now/,
  taskMeanwhile: /^Task \d+ is (?:open|done|canceled) already\.$/,
  sessionEnded: /^The session has ended\./,
  accountOff: /^This account is switched off\.$/,
  noUpload: /^(?:there is no upload "|The uploaded file is no longer there)/,
  diskFull: /^The disk that keeps files has no room/,
  fileLost: /^The bytes of this file are not in the folder of files/,
  uploadsWaiting: /^You have (?<count>\d+) uploads that no record holds yet/,
  fieldCode: /^is a name of 1 to 40 letters and digits that begins with a small letter\b/,
  entryCode: /^is a code of 1 to 40 letters, digits, - and _\.$/,
  fieldTaken: /^There is a custom field "(?<code>[^"]*)" of \w+ already/,
  sameValues: /^two \w+, perhaps deleted ones, have the same \w+: change one of them first\.$/,
  needsCurrency: /^is required, a currency of ISO 4217/,
  notValueOf: /^is not a value of [A-Z_]+\.$/,
  mostIndexed: /^(?<most>\d+) custom fields of \w+ are indexed or unique, which is the most/,
  mostFields: /^\w+ has (?<most>\d+) custom fields, which is the most/,
  dictionaryUsed: /^Dictionary "[^"]*" is used by custom fields \((?<fields>.*)\): delete these first\.$/,
  entryUsed: /^Entry "[^"]*" of "[^"]*" is in use \((?<uses>.*)\): make it inactive instead/,
  valuesRemoved: /^The values of "[^"]*" of \w+ were removed for good/,
  fieldInConditions: /^Conditions of roles \((?<roles>.*)\) use the custom field/,
  fieldInStatements: /^Statements about rights \((?<statements>.*)\) name the custom field/,
  decimals: /^\w+ is a decimal with at most (?<most>\d+) digits after the point/,
  dayForm: /^Date is a day of the calendar like/,
  momentForm: /^DateTime is written like/,
  wholeNumber:
    /^Int cannot represent non(?:-integer|-32-bit signed integer)? ?(?:numeric )?value: (?<value>.+)$/,
  notListed: /^Value "(?<value>[^"]*)" does not exist in "\w+" enum/,
  notDefined: /^(?:Field )?"?(?<name>\w+)"? (?:is not defined by type|has no such field to filter by)/,
  notFiltered: /^can not be filtered by\.$/,
  notOperator: /^is not an operator of this field\.$/,
  tooDeep: /^is nested deeper than (?<most>\d+) levels/,
  tooManyConditions: /^holds more than (?<most>\d+) conditions/,
  notObject: /^Expected type "\w+!?" to be an object\.$/,
  unreadable: /^The server answered (?<status>\d+) without/,
};

/** The words for a sentence of the server, and what stands in them. */
export function findPhrase(text: string): { key: string; values: Record<string, string> } | undefined {
  for (const [name, form] of Object.entries(phrases)) {
    const match = form.exec(text);
    if (match) return { key: `kontor.server.${name}`, values: { ...match.groups } };
  }
  return undefined;
}
