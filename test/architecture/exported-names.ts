import ts from 'typescript';

/** Names that a source text declares and exports itself, in their order; names that it only hands on are left out. */
export function exportedNames(path: string, text: string): readonly string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);
  return source.statements.filter(isExported).flatMap(declaredNames);
}

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

function declaredNames(statement: ts.Statement): readonly string[] {
  const named = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [statement];
  return named.flatMap((one) => {
    const name = ts.getNameOfDeclaration(one as ts.Declaration);
    return name && ts.isIdentifier(name) ? [name.text] : [];
  });
}

/** Exported names with more than one meaning, as `name: one/file.ts, another/file.ts`, sorted. */
export function namesUsedTwice(texts: ReadonlyMap<string, string>): readonly string[] {
  const places = new Map<string, Set<string>>();
  for (const [path, text] of texts)
    for (const name of exportedNames(path, text))
      places.set(name, (places.get(name) ?? new Set<string>()).add(path));
  return [...places]
    .filter(([, files]) => files.size > 1)
    .map(([name, files]) => `${name}: ${[...files].sort().join(', ')}`)
    .sort();
}
