/**
 * How a noun is called in each place: `parcel-labels` gives files parcel-label.entity.ts, class ParcelLabel, queries
 * parcelLabel and parcelLabels.
 * @typedef {{ file: string, pluralFile: string, type: string, name: string, plural: string }} Names
 */

const form = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/**
 * Undefined when the words are no names, or when the singular can not be told.
 * @param {string} plural
 * @param {string} [singular]
 * @returns {Names | undefined}
 */
export function namesOf(plural, singular = singularOf(plural)) {
  if (singular === undefined || singular === plural || !form.test(plural) || !form.test(singular))
    return undefined;
  const type = pascal(singular);
  return { file: singular, pluralFile: plural, type, name: camel(singular), plural: camel(plural) };
}

/** @param {string} plural */
function singularOf(plural) {
  if (plural.endsWith('ies')) return `${plural.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(plural)) return plural.slice(0, -2);
  return plural.endsWith('s') && !plural.endsWith('ss') ? plural.slice(0, -1) : undefined;
}

/** @param {string} text */
function pascal(text) {
  return text
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

/** @param {string} text */
function camel(text) {
  return pascal(text).charAt(0).toLowerCase() + pascal(text).slice(1);
}
