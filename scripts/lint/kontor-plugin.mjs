import { dirname, relative, resolve, sep } from 'node:path';
import { findImportFault } from './import-direction.mjs';

/** @typedef {import('eslint').Rule.RuleModule} RuleModule */

const root = resolve(import.meta.dirname, '../..');

/** @type {RuleModule} */
const importDirection = {
  meta: { type: 'problem', schema: [], messages: { fault: '{{why}}' } },
  create(context) {
    const from = pathInRepository(context.filename);
    /** @param {import('estree').Node} node @param {unknown} name @param {boolean} typeOnly */
    function check(node, name, typeOnly) {
      if (typeof name !== 'string' || !name.startsWith('.')) return;
      const file = resolve(dirname(context.filename), name.replace(/\.js$/, '.ts'));
      const why = findImportFault(from, pathInRepository(file), typeOnly);
      if (why) context.report({ node, messageId: 'fault', data: { why } });
    }
    /** @param {any} node `importKind` and `exportKind` are the TypeScript parser's, unknown to ESTree */
    const checkDeclaration = (node) =>
      check(
        node,
        node.source?.value,
        (node.importKind ?? node.exportKind) === 'type' || namesTypesOnly(node),
      );
    return {
      ImportDeclaration: checkDeclaration,
      ExportNamedDeclaration: checkDeclaration,
      ExportAllDeclaration: checkDeclaration,
      /** @param {any} node */
      ImportExpression: (node) => check(node, node.source.value, false),
    };
  },
};

const refusedNames = /^(utils?|helpers?|common|types|misc)\.tsx?$/;

/** @type {RuleModule} */
const fileName = {
  meta: { type: 'problem', schema: [], messages: { vague: '{{why}}' } },
  create(context) {
    const name = context.filename.split(sep).at(-1) ?? '';
    if (!refusedNames.test(name)) return {};
    const why = `${name} says nothing: name the file after its main export, one subject per file.`;
    return { Program: (node) => context.report({ node, messageId: 'vague', data: { why } }) };
  },
};

/** The rules that no published plugin knows. */
export const kontor = { rules: { 'import-direction': importDirection, 'file-name': fileName } };

/** @param {any} node */
function namesTypesOnly(node) {
  const names = node.specifiers ?? [];
  return (
    names.length > 0 &&
    names.every((/** @type {any} */ name) => (name.importKind ?? name.exportKind) === 'type')
  );
}

/** @param {string} file */
function pathInRepository(file) {
  return relative(root, file).split(sep).join('/');
}
