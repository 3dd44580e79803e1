import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface SourceFile {
  /** Path from the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export interface Import {
  /** As written. */
  readonly specifier: string;
  /** For relative ones: path from the project's root, without a query. */
  readonly target: string | null;
  readonly typeOnly: boolean;
}

/** Every file under these folders whose name ends like this, in a stable order. */
export function sourceFiles(folders: readonly string[], extensions = ['.ts', '.tsx']): SourceFile[] {
  return folders
    .filter((folder) => existsSync(path.join(ROOT, folder)))
    .flatMap((folder) => readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name)))
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => extensions.some((extension) => file.endsWith(extension)))
    .sort()
    .map((file) => ({ path: file, text: readFileSync(path.join(ROOT, file), 'utf8') }));
}

const FROM = /^[ \t]*(import|export)\s+(type\s+)?(?:[\w*{}$,\s]+?\s+from\s+)?['"]([^'"\n]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"\n]+)['"]\s*\)/g;

/** The imports of a file: static, re-exporting and dynamic ones. `import { type A }` alone counts as type-only. */
export function importsOf({ path: file, text }: SourceFile): Import[] {
  const at = (specifier: string, typeOnly: boolean): Import => ({
    specifier,
    target: specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier.split('?')[0]!) : null,
    typeOnly,
  });
  const fixed = [...text.matchAll(FROM)].map(([statement, , type, specifier]) =>
    at(specifier!, type !== undefined || namesTypesOnly(statement)),
  );
  return [...fixed, ...[...text.matchAll(DYNAMIC)].map(([, specifier]) => at(specifier!, file.endsWith('.d.ts')))];
}

function namesTypesOnly(statement: string): boolean {
  const names =
    /\{([^}]*)\}/
      .exec(statement)?.[1]
      ?.split(',')
      .map((name) => name.trim())
      .filter(Boolean) ?? [];
  return names.length > 0 && /^\s*(?:import|export)\s*\{/.test(statement) && names.every((name) => name.startsWith('type '));
}

/** The code without its comments and without what stands in strings, lines kept: what it says is what it does. */
export function withoutCommentsAndStrings(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, (part) => part.replace(/[^\n]/g, ' '));
}
