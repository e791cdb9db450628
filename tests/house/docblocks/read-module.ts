/** Reads what one TypeScript file exports, passes on and imports, from its syntax alone. */
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { FAILURES } from '#studio/shared/failures.ts';

/** An export, and what its docblock says. `namesNoError`: a function that returns a Result, without one error of it. */
export type Declared = { line: number; documented: boolean; component: boolean; namesNoError: boolean };

/** Files are paths from the project's root; '*' as a name stands for everything. */
export type Module = {
  /** What the file declares and exports under a name. */
  exports: Map<string, Declared>;
  /** What it exports of other files: its own name for it ('*' for everything) → file and the name there. */
  passedOn: { name: string; file: string; original: string }[];
  imports: { file: string; name: string }[];
};

/** `file` is a path from `root`. Imports of packages are left out. */
export function readModule(root: string, file: string): Module {
  const text = readFileSync(join(root, file), 'utf8');
  const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true, kind);
  const module: Module = { exports: new Map(), passedOn: [], imports: [] };
  const declared = new Map<string, ts.Statement>();
  const listed: { name: string; original: string }[] = [];
  const resolve = (specifier: ts.Expression | undefined) =>
    specifier !== undefined && ts.isStringLiteral(specifier) ? pathOf(file, specifier.text) : null;

  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) {
      const from = resolve(statement.moduleSpecifier);
      if (from !== null)
        for (const name of namesImported(statement)) module.imports.push({ file: from, name });
    } else if (ts.isExportDeclaration(statement)) {
      const from = resolve(statement.moduleSpecifier);
      const names = namesListed(statement);
      if (statement.moduleSpecifier === undefined) listed.push(...names);
      else if (from !== null) module.passedOn.push(...names.map((each) => ({ ...each, file: from })));
    } else {
      for (const name of namesDeclared(statement)) {
        if (!declared.has(name)) declared.set(name, statement);
        if (isExported(statement))
          listed.push({ name: isDefault(statement) ? 'default' : name, original: name });
      }
    }
  }
  for (const { name, original } of listed) {
    const statement = declared.get(original);
    if (statement === undefined) continue;
    module.exports.set(name, {
      line: source.getLineAndCharacterOfPosition(statement.getStart(source)).line + 1,
      documented: docblockOf(source, statement) !== null,
      component: file.endsWith('.tsx') && /^[A-Z][a-z]/.test(original) && isFunction(statement),
      namesNoError: returnsResult(statement) && !namesAnError(docblockOf(source, statement) ?? ''),
    });
  }
  module.imports.push(...importsInside(source, file));
  return module;
}

/** Null where the specifier names a package. */
function pathOf(importer: string, specifier: string): string | null {
  if (specifier.startsWith('#')) return specifier.slice(1);
  return specifier.startsWith('.') ? normalize(join(dirname(importer), specifier)) : null;
}

function namesImported({ importClause }: ts.ImportDeclaration): string[] {
  if (importClause === undefined) return [];
  const names = importClause.name === undefined ? [] : ['default'];
  const bindings = importClause.namedBindings;
  if (bindings === undefined) return names;
  if (ts.isNamespaceImport(bindings)) return [...names, '*'];
  return [...names, ...bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text)];
}

function namesListed({ exportClause }: ts.ExportDeclaration): { name: string; original: string }[] {
  if (exportClause === undefined) return [{ name: '*', original: '*' }];
  if (ts.isNamespaceExport(exportClause)) return [{ name: exportClause.name.text, original: '*' }];
  return exportClause.elements.map(({ name, propertyName }) => ({
    name: name.text,
    original: (propertyName ?? name).text,
  }));
}

function namesDeclared(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => namesBound(name));
  if (
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isEnumDeclaration(statement)
  )
    return [statement.name?.text ?? 'default'];
  return [];
}

const namesBound = (name: ts.BindingName): string[] =>
  ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((element) => (ts.isBindingElement(element) ? namesBound(element.name) : []));

const hasModifier = (statement: ts.Statement, kind: ts.SyntaxKind): boolean =>
  ts.canHaveModifiers(statement) && (ts.getModifiers(statement)?.some((each) => each.kind === kind) ?? false);
const isExported = (statement: ts.Statement) => hasModifier(statement, ts.SyntaxKind.ExportKeyword);
const isDefault = (statement: ts.Statement) => hasModifier(statement, ts.SyntaxKind.DefaultKeyword);

function isFunction(statement: ts.Statement): boolean {
  if (ts.isFunctionDeclaration(statement)) return true;
  if (!ts.isVariableStatement(statement)) return false;
  return statement.declarationList.declarations.every(
    ({ initializer }) =>
      initializer !== undefined && /^(async )?(function|\(|memo\(|forwardRef)/.test(initializer.getText()),
  );
}

/**
 * The last comment before the statement, where it is a block of `/**` with words in it and is not the one that
 * opens the file.
 */
function docblockOf(source: ts.SourceFile, statement: ts.Statement): string | null {
  const comments = ts.getLeadingCommentRanges(source.text, statement.getFullStart()) ?? [];
  const nearest = comments.at(-1);
  if (nearest === undefined) return null;
  const opensFile = comments.length === 1 && statement === source.statements[0];
  const text = source.text.slice(nearest.pos, nearest.end);
  return !opensFile && text.startsWith('/**') && /\p{L}/u.test(text) ? text : null;
}

/** A function that is written with its return type: `Result<…, AppError>`, or a promise of one. */
function returnsResult(statement: ts.Statement): boolean {
  const types = ts.isFunctionDeclaration(statement)
    ? [statement.type]
    : ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map(({ initializer }) =>
          initializer !== undefined &&
          (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer))
            ? initializer.type
            : undefined,
        )
      : [];
  return types.some(
    (type) => type !== undefined && /^(Promise<)?Result<[^]*\bAppError\b/.test(type.getText()),
  );
}

/**
 * A code such as NOT_FOUND; the function whose errors they are ("the errors of `planClips`"); or that there is
 * none ("refuses nothing").
 */
const namesAnError = (docblock: string): boolean => {
  const words = docblock
    .split('\n')
    .map((line) => line.trim().replace(/^\* /, ''))
    .join(' ');
  const codes = words.match(/\b[A-Z]+(_[A-Z]+)+\b/g) ?? [];
  return codes.some((code) => code in FAILURES) || /\berrors?\b[^.]* of `|refuses nothing/i.test(words);
};

/** `import('…')`, as a call and as a type, names nothing that can be followed cheaply but the type's own name. */
function importsInside(source: ts.SourceFile, file: string): { file: string; name: string }[] {
  if (!source.text.includes('import(')) return [];
  const found: { file: string; name: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      const { literal } = node.argument;
      const from = ts.isStringLiteral(literal) ? pathOf(file, literal.text) : null;
      const name = node.qualifier === undefined ? null : node.qualifier.getText(source).split('.')[0];
      if (from !== null && name !== null && name !== undefined) found.push({ file: from, name });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
