import { isBuiltin } from 'node:module';
import { parseSync } from 'vite';

/**
 * The modules that a bundle would look for in `node_modules` when it runs: neither Node's nor
 * Electron's own. An installed kiosk has no such folder, so there must be none.
 */
export function neededModules(fileName: string, code: string): string[] {
  const { program, errors } = parseSync(fileName, code);
  if (errors.length > 0) return [`repair, for it does not parse (${errors[0]?.message})`];
  const named = [...nodesOf(program)].flatMap(sourcesOf).map(nameOf);
  const needed = named.filter((name) => name !== 'electron' && !isBuiltin(name));
  return [...new Set(needed)].sort();
}

interface Node {
  readonly type: string;
  readonly [property: string]: unknown;
}

function sourcesOf(node: Node): unknown[] {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
      return node.source ? [node.source] : [];
    case 'CallExpression':
      return isRequire(node.callee) && Array.isArray(node.arguments)
        ? node.arguments.slice(0, 1)
        : [];
    default:
      return [];
  }
}

/** The bundler calls its own `require` `__require`. */
const isRequire = (callee: unknown): boolean =>
  isNode(callee) && callee.type === 'Identifier' && /^_*require$/.test(`${callee.name}`);

const nameOf = (source: unknown): string =>
  isNode(source) && source.type === 'Literal'
    ? `${source.value}`
    : 'a module named only when it runs';

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

function* nodesOf(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if (isNode(value)) yield value;
  for (const child of Object.values(value)) yield* nodesOf(child);
}
