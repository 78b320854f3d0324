/** One bug put into a copy of the server: in `file`, `find` becomes `replace`; the battery must go red. */
export interface SeededBug {
  name: string;
  file: string;
  find: string;
  replace: string;
  /** The battery that must see it; by default `rights`. */
  seenBy?: 'rights' | 'channels' | 'writes' | 'revocation' | 'cves';
}

export const seededBugs: SeededBug[] = [
  {
    name: 'a field shown on some rows counts as readable everywhere',
    file: 'server/rights/rights.ts',
    find: "fieldRows(resource, field).full === 'all' && canAskThrough(resource, field),",
    replace: "fieldRows(resource, field).shown !== 'none',",
  },
  {
    name: 'filters and sorts follow what is shown, not what is read in full',
    file: 'server/rights/rights.ts',
    find: "return use === 'read' ? rights.showsField(resource, field) : rights.canReadField(resource, field);",
    replace: 'return rights.showsField(resource, field);',
  },
  {
    name: 'records that point here are asked through whatever they hide',
    file: 'server/rights/rights.ts',
    find: "return fieldRows(getResourceOf(target()).name, mappedBy).full === 'all';",
    replace: 'return true;',
  },
  {
    name: 'a computed field is shown though what it is made of is hidden',
    file: 'server/rights/rights-of-roles.ts',
    find: 'return (field.dependsOn ?? []).reduce<Level>(',
    replace: 'return ([] as string[]).reduce<Level>(',
  },
  {
    name: 'of a field and what it is made of the more open one counts',
    file: 'server/rights/rights-of-roles.ts',
    find: 'LEVELS.indexOf(one) < LEVELS.indexOf(other) ? one : other',
    replace: 'LEVELS.indexOf(one) > LEVELS.indexOf(other) ? one : other',
  },
  {
    name: 'sums over records are shown though not all of them are in reach',
    file: 'server/rights/rights-of-roles.ts',
    find: "if (!source.owned && base.rows('read', target) !== 'all') return 'none';",
    replace: '',
  },
  {
    name: 'own rows only is read as all rows',
    file: 'server/rights/rights-of-roles.ts',
    find: "everyOf([rows, { reach: 'own' }])",
    replace: 'rows',
  },
  {
    name: 'a masked field is read in full',
    file: 'server/rights/rights-of-roles.ts',
    find: "part.level === 'all' ? [part.rows]",
    replace: "part.level === 'all' || part.level === 'masked' ? [part.rows]",
  },
  {
    name: 'a field that any role shows is shown on every row that any role reaches',
    file: 'server/rights/rights-of-roles.ts',
    find: 'canBeAll && areSame(rows, reachable)',
    replace: 'canBeAll',
  },
  {
    name: 'parts of a record are reached by their own rule alone',
    file: 'server/rights/rights-of-roles.ts',
    find: 'return partOf ? rowsFor(grants, operation, partOf.resource) : rowsOfRule(grant[operation]);',
    replace: 'return rowsOfRule(grant[operation]);',
  },
  {
    name: 'exceptions of single fields are forgotten',
    file: 'server/rights/rights-of-roles.ts',
    find: 'grant.fields[field.name]?.read ?? (grant.see',
    replace: '(grant.see',
  },
  {
    name: 'a list of records that point here ignores what they hide',
    file: 'server/resource/children.ts',
    find: 'scopeSql(draft, source), conditionSql(draft, source, pointing)',
    replace: 'scopeSql(draft, source)',
  },
  {
    name: 'a list below a record ignores the rows of the reader',
    file: 'server/resource/children.ts',
    find: 'scopeSql(draft, source), conditionSql(draft, source, pointing)',
    replace: 'conditionSql(draft, source, pointing)',
  },
  {
    name: 'the condition of a row rule is forgotten',
    file: 'server/rights/access.ts',
    find: 'return rows.where ? { every: [reached, { where: rows.where }] } : reached;',
    replace: 'return reached;',
  },
  {
    name: 'own is read as of the own group',
    file: 'server/rights/access.ts',
    find: 'return belonging(viewer.own);',
    replace: 'return belonging(viewer.colleagues);',
  },
  {
    name: 'all parts of a rule become alternatives',
    file: 'server/rights/access.ts',
    find: "if ('every' in rows) return { every:",
    replace: "if ('every' in rows) return { any:",
  },
  {
    name: 'what one person reaches is remembered for all who hold the same roles',
    file: 'server/rights/access.ts',
    find: 'JSON.stringify([viewer.own, viewer.colleagues, viewer.groups, viewer.shops])',
    replace: "''",
  },
  {
    name: 'colleagues count as the people one heads',
    file: 'server/auth/viewer-of-user.ts',
    find: 'const own = unique([userId, ...membersOf(headed)',
    replace: 'const own = unique([userId, ...membersOf(mine)',
  },
  {
    name: 'rights of two role sets share a key',
    file: 'server/rights/role-store.ts',
    find: "const stamp = `${known.join(',')} ${contents}`;",
    replace: 'const stamp = `${known.length > 0}`;',
  },
  {
    name: 'a token takes no notice of its owner',
    file: 'server/rights/narrowed.ts',
    find: 'let made = owner ? narrow(rights, owner) : rights;',
    replace: 'let made = rights;',
  },
  {
    name: 'a token has the wider of its rows and those of its owner',
    file: 'server/rights/narrow.ts',
    find: 'rows: (operation, resource) => everyOf([one.rows(operation, resource), other.rows(operation, resource)]),',
    replace: 'rows: (operation, resource) => one.rows(operation, resource),',
  },
  {
    name: 'a token reads fields by its own roles',
    file: 'server/rights/narrow.ts',
    find: 'full: everyOf([first.full, second.full]),',
    replace: 'full: first.full,',
  },
  {
    name: 'the value goes out though its row hides it',
    file: 'server/resource/project.ts',
    find: 'isFull(row) ? decode(value, row) : isShown(row) ? mask(decode(value, row)) : null,',
    replace: 'decode(value, row),',
  },
  {
    name: 'masked values go out as they are',
    file: 'server/resource/project.ts',
    find: 'mask(decode(value, row))',
    replace: 'decode(value, row)',
  },
  {
    name: 'a masked phone keeps its beginning',
    file: 'server/resource/mask.ts',
    find: '`${MASK} ${digits.slice(-TAIL)}`',
    replace: '`${digits.slice(0, 5)} ${digits.slice(-TAIL)}`',
  },
  {
    name: 'a masked e-mail keeps its name',
    file: 'server/resource/mask.ts',
    find: 'if (at > 0) return `${MASK}${value.slice(at)}`;',
    replace: 'if (at > 0) return value;',
  },
  {
    name: 'conditions of different fields share a column',
    file: 'server/resource/project.ts',
    find: 'const key = `${source.alias} ${JSON.stringify(scope)}`;',
    replace: 'const key = source.alias;',
  },
  {
    name: 'the key of a hidden relation is taken from the column',
    file: 'server/resource/project.ts',
    find: "fieldScopes(field.resource, field.name).full === 'all';",
    replace: "fieldScopes(field.resource, field.name).shown !== 'none';",
  },
  {
    name: 'a relation leads to rows out of reach',
    file: 'server/resource/join-relation.ts',
    find: 'field.owned ? undefined : scopeSql(draft, joined),',
    replace: 'undefined,',
  },
  {
    name: 'a relation leads on though its row hides it',
    file: 'server/resource/join-relation.ts',
    find: 'conditionSql(draft, source, draft.access.fieldScopes(field.resource, field.name).full),',
    replace: 'undefined,',
  },
  {
    name: 'no rows are read as all rows',
    file: 'server/resource/scope-sql.ts',
    find: "if (scope === 'none') return NEVER;\n  const { partOf }",
    replace: "if (scope === 'none') return undefined;\n  const { partOf }",
  },
  {
    name: 'rows of a part are not told by the record it belongs to',
    file: 'server/resource/scope-sql.ts',
    find: 'const condition = conditionSql(draft, whole, scope);',
    replace: 'const condition = undefined;',
  },
  {
    name: 'rules that must all hold become alternatives',
    file: 'server/resource/scope-sql.ts',
    find: "const word = 'any' in scope ? 'or' : 'and';",
    replace: "const word = 'or';",
  },
  {
    name: 'lists ignore the rows of the reader',
    file: 'server/resource/list-query.ts',
    find: 'scopeSql(draft, source),',
    replace: 'undefined,',
  },
  {
    name: 'a record by its key ignores the rows of the reader',
    file: 'server/resource/read.ts',
    find: 'and([scopeSql(draft, source), ',
    replace: 'and([undefined, ',
  },
  {
    name: 'some and none look at rows out of reach',
    file: 'server/resource/where.ts',
    find: 'field.owned ? undefined : scopeSql(draft, many),',
    replace: 'undefined,',
  },
  {
    name: 'a filter on a relation compares the reference, whatever the reader reaches',
    file: 'server/resource/where.ts',
    find: "const reachable = draft.access.readScope(target.name) === 'all' || field.owned;",
    replace: 'const reachable = true;',
  },
  {
    name: 'the log of a created record shows every value',
    file: 'server/resource/history.ts',
    find: 'findFieldSafely(resource, name) && access.canReadField(resource, name)',
    replace: 'findFieldSafely(resource, name)',
  },
  {
    name: 'search looks into hidden fields',
    file: 'server/search/search.ts',
    find: '.filter((field) => access.canReadField(resource.name, field.name))',
    replace: '.filter(() => true)',
  },
  {
    name: 'hidden fields stand in the answer types',
    file: 'server/rights/role-schema.ts',
    find: 'isKept: decider(whole, rights),',
    replace:
      'isKept: (type, field) => isObjectType(whole.getType(type)) || decider(whole, rights)(type, field),',
  },
  {
    name: 'hidden fields stand in the inputs',
    file: 'server/rights/role-schema.ts',
    find: 'isKept: decider(whole, rights),',
    replace:
      'isKept: (type, field) => !isObjectType(whole.getType(type)) || decider(whole, rights)(type, field),',
  },
  {
    name: 'filters count as types without data',
    file: 'server/rights/role-schema.ts',
    find: "type === 'PageInput' || type.endsWith('Operators')",
    replace: "type === 'PageInput' || type.endsWith('Operators') || type.endsWith('Where')",
  },
  {
    name: 'sums are told of a field that is hidden on some rows',
    file: 'server/resource/graphql-types.ts',
    find: "field: name, use: 'whole' }",
    replace: "field: name, use: 'read' }",
  },
  {
    name: 'a line of a deleted order still gives its file',
    file: 'server/api/read-file.ts',
    find: 'if (!partOf) return false;',
    replace: 'if (partOf) return false;',
    seenBy: 'revocation',
  },
  {
    name: 'a signed address is opened without asking what its caller may read now',
    file: 'server/api/read-file.ts',
    find: "  const [group = '', code = ''] = field.path.split('.');",
    replace:
      "  if (signed) return { id: place.file, name: 'file', size: 0, mediaType: 'text/plain' };\n  const [group = '', code = ''] = field.path.split('.');",
    seenBy: 'revocation',
  },
  {
    name: 'any file may be put into a field by its id',
    file: 'server/files/uploads.ts',
    find: "where `id` = ? and `uploader` = ? and `state` = 'UPLOADED'",
    replace: "where `id` = ? and length(?) > 0 and `state` <> 'GONE'",
    seenBy: 'cves',
  },
  {
    name: 'an export asks for rights once, when it begins',
    file: 'server/export/export-pages.ts',
    find: 'if (standing(now) !== began',
    replace: 'if (standing(first) !== began',
    seenBy: 'revocation',
  },
  {
    name: 'an export that is cut ends as if it were whole',
    file: 'server/api/export-route.ts',
    find: 'if (response.headersSent) return cut(response);',
    replace: 'if (response.headersSent) return void response.end();',
    seenBy: 'revocation',
  },
  {
    name: 'an export chooses columns by the whole schema',
    file: 'server/export/export-pages.ts',
    find: 'const schema = servers.schemaOf(first.roles);',
    replace: 'const schema = first.wholeSchema;',
    seenBy: 'channels',
  },
  {
    name: 'the log names records out of reach',
    file: 'server/resource/history.ts',
    find: 'isReached(resource, field, key)',
    replace: '[isReached, resource, field, key].length > 0',
  },
  {
    name: 'a preview finds customers by phones that are hidden',
    file: 'server/domain/orders/preview-order.ts',
    find: 'readableMarks(context, buyerMarks(input))',
    replace: 'buyerMarks(input)',
  },
  {
    name: 'records out of reach are changed',
    file: 'server/resource/records.ts',
    find: '|| !(await isIn(access.readScope(resource.name)))) {',
    replace: ') {',
    seenBy: 'writes',
  },
  {
    name: 'references lead to records out of reach',
    file: 'server/resource/records.ts',
    find: '!(await isWithin(write, access.currencies, target, found, access.readScope(target.name)))',
    replace: 'false',
    seenBy: 'writes',
  },
  {
    name: 'fields of every class are written',
    file: 'server/rights/rights-of-roles.ts',
    find: '(grant) => grant.fields[name]?.write ?? grant.write.includes(field.sensitivity),',
    replace: '() => true,',
    seenBy: 'writes',
  },
  {
    name: 'what is written blindly counts as a change only when it changes something',
    file: 'server/resource/records.ts',
    find: 'if (resource) countAsChanged(access, resource, record, values.keys());',
    replace: '',
  },
];
