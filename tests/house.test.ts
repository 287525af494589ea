import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replaceAll('\\', '/'))
  .sort();

interface Read {
  readonly path: string;
  readonly room: string;
  readonly source: ts.SourceFile;
  readonly imports: readonly Import[];
}

interface Import {
  readonly from: string;
  readonly isType: boolean;
}

const READ: readonly Read[] = FILES.map((path) => {
  const text = readFileSync(join('src', path), 'utf8');
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  return { path, room: roomOf(path), source, imports: importsOf(source) };
});

function roomOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '') : '';
}

/** Static and lazy imports; a type is erased and reaches nothing at run time. */
function importsOf(source: ts.SourceFile): Import[] {
  const imports: Import[] = [];
  visit(source, (node) => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
      imports.push({ from: node.moduleSpecifier.text, isType: isTypeImport(node) });
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [from] = node.arguments;
      if (from && ts.isStringLiteral(from)) imports.push({ from: from.text, isType: false });
    }
  });
  return imports;
}

function isTypeImport({ importClause }: ts.ImportDeclaration): boolean {
  if (importClause?.isTypeOnly === true) return true;
  const names = importClause?.namedBindings;
  return names !== undefined && ts.isNamedImports(names) && names.elements.every((name) => name.isTypeOnly);
}

function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}

const targetOf = (path: string, from: string): string =>
  posix.join(posix.dirname(path), from).replace(/\.js$/, '.ts');

/** What each room may import beside itself; type imports of a document's and a finding's shape count too. */
const BASE = ['text', 'facts', 'lexicon', 'calendar'];
const WALLS: Readonly<Record<string, readonly string[]>> = {
  text: [],
  calendar: ['text'],
  facts: ['text'],
  lexicon: ['text', 'facts'],
  read: ['text', 'tokenize', 'calendar'],
  tokenize: ['text', 'lexicon'],
  extract: [...BASE, 'tokenize'],
  resolve: [...BASE, 'tokenize', 'extract'],
  write: ['facts'],
  compare: [...BASE, 'tokenize'],
  report: [...BASE, 'compare', 'write'],
  evaluate: ['text', 'facts', 'write'],
  explain: [...BASE, 'tokenize', 'extract', 'resolve', 'write'],
  config: ['text', 'facts', 'lexicon', 'write', 'report'],
};

describe('the walls between the rooms', () => {
  const walled = READ.filter(({ room }) => room in WALLS);

  test.each(Object.keys(WALLS))('%s/ imports only what it may', (room) => {
    const allowed = [room, ...(WALLS[room] ?? [])];
    const trespasses = walled
      .filter((file) => file.room === room)
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ from }) => from.startsWith('.'))
          .map(({ from }) => targetOf(path, from))
          .filter((target) => !allowed.includes(roomOf(target)))
          .map((target) => `${path} → ${target}`),
      );
    expect(trespasses).toEqual([]);
  });

  test('nobody imports cli/, and nothing that ships imports train/', () => {
    const guests = (room: string, hosts: readonly string[]) =>
      READ.filter((file) => !hosts.includes(file.room)).flatMap(({ path, imports }) =>
        imports.filter(({ from }) => roomOf(targetOf(path, from)) === room).map(() => path),
      );
    expect(guests('cli', ['cli'])).toEqual([]);
    expect(guests('train', ['train'])).toEqual([]);
  });

  test('reading is the only room beside cli/, config/, lexicon/ and train/ that touches files', () => {
    const touching = READ.filter(({ imports }) =>
      imports.some(({ from }) => /^node:(?:fs|child_process|net|http)/.test(from)),
    );
    const rooms = new Set(touching.map(({ room }) => room));
    expect(
      [...rooms].filter((room) => !['cli', 'config', 'read', 'lexicon', 'train'].includes(room)),
    ).toEqual([]);
  });

  test('the pipeline does not load zod: facts are built by hand, in the order of their schemas', () => {
    const reached = new Set<string>();
    const open = ['pipeline.ts'];
    for (let path = open.pop(); path !== undefined; path = open.pop()) {
      if (reached.has(path)) continue;
      reached.add(path);
      const file = READ.find((candidate) => candidate.path === path);
      for (const { from, isType } of file?.imports ?? []) {
        if (isType) continue;
        if (from.startsWith('.')) open.push(targetOf(path, from));
        else reached.add(from);
      }
    }
    expect([...reached].filter((name) => !name.endsWith('.ts') && !name.startsWith('node:'))).toEqual([]);
  });
});

/** Rooms in which the same text must give the same facts on every machine. */
const PURE = [
  'tokenize',
  'extract',
  'resolve',
  'facts',
  'text',
  'lexicon',
  'calendar',
  'write',
  'compare',
  '',
];

const FORBIDDEN: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['the clock', /\bnew Date\b|\bDate\.(?:now|UTC|parse)\b|\bperformance\.now\b/],
  ['locales', /\bIntl\.|\blocaleCompare\b|\btoLocale\w+\b|\bnormalize\('NFK?[CD]'\)\.length/],
  ['chance', /\bMath\.random\b|\brandomUUID\b/],
  ['the process', /\bprocess\.(?:env|argv|exit|cwd|stdout|stderr|stdin)\b/],
  ['the console', /\bconsole\.\w+\(/],
  ['Unicode classes, which differ from Node to Node', /\\[pP]\{/],
];

describe('forbidden in what must be deterministic', () => {
  const pure = READ.filter(({ room }) => PURE.includes(room));

  test.each(FORBIDDEN)('%s', (_, pattern) => {
    const uses = pure.flatMap(({ path, source }) =>
      codeLines(source)
        .filter((line) => pattern.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(uses).toEqual([]);
  });

  test('process.exit, anywhere: pipes would not drain', () => {
    expect(
      READ.filter(({ source }) => codeLines(source).some((line) => /process\.exit\(/.test(line))),
    ).toEqual([]);
  });
});

/** The text of a file without its comments. */
function codeLines(source: ts.SourceFile): string[] {
  return source.text
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .filter((line) => !line.trim().startsWith('//'));
}

describe('habits', () => {
  const offences = (find: (node: ts.Node) => boolean) =>
    READ.flatMap(({ path, source }) => {
      const lines: string[] = [];
      visit(source, (node) => {
        if (find(node))
          lines.push(`${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
      });
      return lines;
    });

  test('no `any`', () => {
    expect(offences((node) => node.kind === ts.SyntaxKind.AnyKeyword)).toEqual([]);
  });

  test('no `as` but `as const`', () => {
    expect(offences((node) => ts.isAsExpression(node) && node.type.getText() !== 'const')).toEqual([]);
  });

  test('no `!` that silences the compiler', () => {
    expect(offences(ts.isNonNullExpression)).toEqual([]);
  });

  test('no default exports, no enums, no barrels', () => {
    expect(offences((node) => ts.isExportAssignment(node) || ts.isEnumDeclaration(node))).toEqual([]);
    const isBarrel = (node: ts.Node) => ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined;
    expect(offences(isBarrel).filter((place) => !place.startsWith('index.ts'))).toEqual([]);
  });

  test('no numbered groups in patterns', () => {
    const isNumbered = (node: ts.Node) =>
      ts.isRegularExpressionLiteral(node) &&
      /(?<!\\)\((?!\?)/.test(node.text.replaceAll(/\[(?:\\.|[^\]\\])*\]|\\./g, '_'));
    expect(offences(isNumbered)).toEqual([]);
  });

  const linesOf = ({ source }: Read) => codeLines(source).filter((line) => line.trim() !== '').length;
  const isData = (path: string) => path.startsWith('lexicon/');

  test('files have at most 300 lines of code; word lists may be longer', () => {
    const long = READ.filter((file) => !isData(file.path) && linesOf(file) > 300);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  test('functions have at most 40 lines; tables of words may be longer', () => {
    const isLong = (node: ts.Node) => ts.isFunctionLike(node) && node.getText().split('\n').length > 42;
    expect(offences(isLong).filter((place) => !isData(place))).toEqual([]);
  });

  test('functions have at most three parameters', () => {
    const isWide = (node: ts.Node) => ts.isFunctionLike(node) && node.parameters.length > 3;
    expect(offences(isWide)).toEqual([]);
  });

  test('files are kebab-case', () => {
    expect(
      FILES.filter((path) => !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/.test(path)),
    ).toEqual([]);
  });
});
