/** Finds exports that a file of another folder imports and that no docblock explains. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readModule, type Module } from '#tests/house/docblocks/read-module.ts';

/** An export whose docblock lacks something: its file (from the project's root), its line (from 1) and its name. */
export type Undocumented = { file: string; line: number; name: string };

const FOLDERS = [
  'studio',
  'adapters',
  'wiring',
  'app',
  'workers',
  'extensions',
  'devstore',
  'tests',
  'bench',
  'bin',
];
const SKIPPED_FOLDERS = new Set(['node_modules', 'peers', 'build', 'assembly']);
const REMIX_CONVENTIONS = new Set([
  'default',
  'loader',
  'action',
  'meta',
  'headers',
  'links',
  'shouldRevalidate',
  'handle',
  'clientLoader',
  'clientAction',
  'ErrorBoundary',
  'HydrateFallback',
]);

/**
 * Every export of the TypeScript below `root` that a file of another folder imports and that has no docblock
 * directly before it, sorted by file and line. Test files and generated files need none, nor do React
 * components and the exports that Remix calls by their name. The comment that opens a file speaks for the
 * file, not for its first export.
 */
export function findUndocumented(root: string): Undocumented[] {
  const modules = readModules(root);
  const missing = new Map<string, Undocumented>();
  for (const [importer, { imports }] of modules) {
    for (const { file, name } of imports) {
      for (const found of declarationsOf(modules, file, name)) {
        if (dirname(found.file) === dirname(importer) || needsNone(found.file, found.name)) continue;
        const declared = modules.get(found.file)?.exports.get(found.name);
        if (declared === undefined || declared.documented || declared.component) continue;
        missing.set(`${found.file} ${found.name}`, { ...found, line: declared.line });
      }
    }
  }
  return [...missing.values()].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}

/**
 * Every exported function that is written to return `Result<…, AppError>` and whose docblock names no error,
 * sorted by file and line; those of test files need not.
 */
export function findWithoutErrors(root: string): Undocumented[] {
  const found: Undocumented[] = [];
  for (const [file, { exports }] of readModules(root))
    for (const [name, { line, namesNoError }] of exports)
      if (namesNoError && !needsNone(file, name)) found.push({ file, line, name });
  return found.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}

function readModules(root: string): Map<string, Module> {
  const modules = new Map<string, Module>();
  for (const folder of FOLDERS)
    for (const file of filesBelow(root, folder)) modules.set(file, readModule(root, file));
  return modules;
}

function needsNone(file: string, name: string): boolean {
  if (/\.(test|generated)\.tsx?$/.test(file)) return true;
  return REMIX_CONVENTIONS.has(name) && (file.startsWith('app/routes/') || /^app\/[^/]+\.tsx$/.test(file));
}

function filesBelow(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return SKIPPED_FOLDERS.has(entry.name) ? [] : filesBelow(root, path);
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : [];
  });
}

/** Where a name that `file` exports is declared, through files that only pass it on. '*' is everything. */
function declarationsOf(
  modules: ReadonlyMap<string, Module>,
  file: string,
  name: string,
  seen = new Set<string>(),
): { file: string; name: string }[] {
  const module = modules.get(file);
  if (module === undefined || seen.has(`${file} ${name}`)) return [];
  seen.add(`${file} ${name}`);
  const own = [...module.exports.keys()].filter((each) => name === '*' || each === name);
  const others = module.passedOn.flatMap((passed) => {
    if (passed.name === '*') return declarationsOf(modules, passed.file, name, seen);
    return name === '*' || passed.name === name
      ? declarationsOf(modules, passed.file, passed.original, seen)
      : [];
  });
  return [...own.map((each) => ({ file, name: each })), ...others];
}
