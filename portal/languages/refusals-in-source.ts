import path from 'node:path';
import { parseSync } from 'vite';

/** A node of the syntax tree, as the parser of Vite has it, and where it stands. */
interface Node {
  type: string;
  start: number;
  end: number;
  file: string;
  within: Node | null;
  [part: string]: unknown;
}

/** A sentence by which the server refuses, or a piece that is filled into one: `{name}` is what is filled in. */
export interface Sentence {
  text: string;
  /** The file that says it. */
  file: string;
}

export interface Sentences {
  found: Sentence[];
  /** Where a message comes from nowhere that could be followed: `file: source`. */
  lost: string[];
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
/** Types and decorators say nothing to anybody who is refused. */
const speaks = (value: unknown): value is Node =>
  isNode(value) && value.type !== 'Decorator' && (!value.type.startsWith('TS') || isNode(value.expression));
function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (const part in node) {
    const value = node[part];
    if (part === 'within') continue;
    if (Array.isArray(value)) children.push(...value.filter(speaks));
    else if (speaks(value)) children.push(value);
  }
  return children;
}
const isFunction = ({ type }: Node) =>
  /^(ArrowFunctionExpression|FunctionDeclaration|FunctionExpression)$/.test(type);
const nameOf = (node: Node | null | undefined): string => String(node?.name ?? node?.value ?? '');

/** Functions that tell a word, a figure or a day: what they give is filled in, and known elsewhere. */
const tellsWord = /^schema\/(vocabulary|calendar|text-rules|policy\/policy-document)/;

/** Files whose messages go to whoever runs Amity, not to those who work in the portal. */
const toOperators =
  /^server\/(settings|importing|database|http|live|reading|sign-in|printing|start|commands|demonstration)/;

/**
 * Finds every sentence that can be the message of a refusal, by following what is handed to `refusal`, to every property
 * called `message` and to checks of the policy, back to where it is written: through variables, parameters, choices and
 * answers of functions.
 */
export function refusalsInSource(code: ReadonlyMap<string, string>): Sentences {
  return new Tracer(code).sentences((file) => !toOperators.test(file));
}

class Tracer {
  readonly #code: ReadonlyMap<string, string>;
  readonly #all: Node[] = [];
  readonly #programs = new Map<string, Node>();
  readonly #calls = new Map<string, Node[]>();
  readonly #declared = new Map<string, Node[]>();
  /** What was followed already; empty while it is being followed, so that nothing goes round in circles. */
  readonly #values = new Map<Node, Node[]>();

  constructor(code: ReadonlyMap<string, string>) {
    this.#code = code;
    for (const [file, text] of code) {
      const { program, errors } = parseSync(file, text);
      if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
      this.#programs.set(file, program as unknown as Node);
      this.#take(program as unknown as Node, null, file);
    }
  }

  #take(node: Node, within: Node | null, file: string): void {
    node.within = within;
    node.file = file;
    this.#all.push(node);
    if (node.type === 'CallExpression') note(this.#calls, nameOf(node.callee as Node), node);
    if (node.type === 'VariableDeclarator' || node.type === 'FunctionDeclaration')
      for (const name of namesIn(node.id as Node)) note(this.#declared, name, node);
    for (const child of childrenOf(node)) this.#take(child, node, file);
  }

  sentences(isMessage: (file: string) => boolean): Sentences {
    const found = new Map<string, Sentence>();
    const lost = new Set<string>();
    const take = (from: Node) => {
      for (const value of this.#valuesOf(from)) {
        if (isText(value)) this.#note(value, found);
        else if (isFunction(value)) answersOf(value).forEach(take);
        else if (!isMessageElsewhere(value)) lost.add(`${value.file}: ${this.#sourceOf(value)}`);
      }
    };
    for (const call of this.#calls.get('refusal') ?? []) {
      const message = (call.arguments as Node[])[3];
      if (message) take(message);
    }
    for (const { file, type, callee, arguments: handed } of this.#all) {
      if (type !== 'CallExpression' || !isMessage(file)) continue;
      const [first, second] = handed as Node[];
      const { type: kind, property } = callee as Node;
      const message =
        kind === 'Super' ? first : /^(refine|regex)$/.test(nameOf(property as Node)) ? second : undefined;
      if (message && isText(message)) take(message);
    }
    for (const node of this.#all)
      if (
        node.type === 'Property' &&
        nameOf(node.key as Node) === 'message' &&
        isMessage(node.file) &&
        node.within?.type === 'ObjectExpression'
      )
        take(node.value as Node);
    return {
      found: [...found.values()].sort((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file))),
      lost: [...lost].sort(),
    };
  }

  #sourceOf({ file, start, end }: Node): string {
    return this.#code.get(file)?.slice(start, end).replaceAll(/\s+/g, ' ').slice(0, 160) ?? '';
  }

  /** The text with names for what is filled in; pieces that are written somewhere too are noted beside it. */
  #note(value: Node, found: Map<string, Sentence>): void {
    const text = this.#templateOf(value, found).trim();
    if (!/\p{L}/u.test(text.replaceAll(/\{\w+\}/g, '')) || found.has(text)) return;
    found.set(text, { text, file: value.file });
  }

  #templateOf(node: Node, found: Map<string, Sentence>, names = new Map<string, string>()): string {
    if (node.type === 'Literal') return String(node.value);
    if (node.type === 'BinaryExpression')
      return [node.left, node.right].map((side) => this.#templateOf(side as Node, found, names)).join('');
    if (node.type !== 'TemplateLiteral') return this.#hole(node, found, names);
    const expressions = node.expressions as Node[];
    return (node.quasis as { value: { cooked: string } }[])
      .map(({ value }, index) => {
        const expression = expressions[index];
        return value.cooked + (expression ? this.#hole(expression, found, names) : '');
      })
      .join('');
  }

  #hole(expression: Node, found: Map<string, Sentence>, names: Map<string, string>): string {
    for (const value of this.#valuesOf(expression)) if (isText(value)) this.#note(value, found);
    const source = this.#sourceOf(expression);
    const wanted = holeName(expression) ?? String(names.size);
    let name = wanted;
    for (let number = 2; names.has(name) && names.get(name) !== source; number++) name = wanted + number;
    names.set(name, source);
    return `{${name}}`;
  }

  /** Everything that an expression may be, as far as it can be followed: what cannot be stands for itself. */
  #valuesOf(node: Node): Node[] {
    const known = this.#values.get(node);
    if (known) return known;
    this.#values.set(node, []);
    const values = [...new Set(this.#followed(node))];
    this.#values.set(node, values);
    return values;
  }

  #followed(node: Node): Node[] {
    const all = (...nodes: unknown[]) => nodes.filter(isNode).flatMap((each) => this.#valuesOf(each));
    switch (node.type) {
      case 'ConditionalExpression':
        return all(node.consequent, node.alternate);
      case 'LogicalExpression':
        return node.operator === '&&' ? all(node.right) : all(node.left, node.right);
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'ParenthesizedExpression':
      case 'ChainExpression':
      case 'AwaitExpression':
        return all(node.expression ?? node.argument);
      case 'Identifier':
        if (node.name === 'undefined') return [];
        return this.#named(node) ?? [node];
      case 'Literal':
        return node.value === null ? [] : [node];
      case 'CallExpression': {
        const made = this.#valuesOf(node.callee as Node).filter(isFunction);
        return made.length > 0 ? made.flatMap((each) => all(...answersOf(each))) : this.#listed(node);
      }
      case 'MemberExpression': {
        const inside = this.#partsOf(node);
        return inside.length > 0 ? inside : [node];
      }
      default:
        return [node];
    }
  }

  /** What is written one after the other by `map` and `join`. */
  #listed(call: Node): Node[] {
    const callee = call.callee as Node;
    if (callee.type !== 'MemberExpression') return [call];
    const [first] = call.arguments as Node[];
    switch (nameOf(callee.property as Node)) {
      case 'join':
        return this.#valuesOf(callee.object as Node);
      case 'map':
        return first && isFunction(first) ? answersOf(first).flatMap((each) => this.#valuesOf(each)) : [call];
      default:
        return [call];
    }
  }

  #partsOf(node: Node): Node[] {
    const key = node.computed ? null : nameOf(node.property as Node);
    return this.#valuesOf(node.object as Node).flatMap((object) => this.#within(object, key));
  }

  /** What stands in an object or a list under a name or at a place; null is anywhere. */
  #within(holder: Node, key: string | number | null): Node[] {
    if (holder.type === 'ArrayExpression') {
      const elements = holder.elements as Node[];
      const meant = typeof key === 'number' ? [elements[key]] : elements;
      return meant.filter(isNode).flatMap((each) => this.#valuesOf(each));
    }
    if (holder.type !== 'ObjectExpression') return [];
    return (holder.properties as Node[])
      .filter((each) => each.type === 'Property' && (key === null || nameOf(each.key as Node) === key))
      .flatMap((each) => this.#valuesOf(each.value as Node));
  }

  #along(path: Path, from: Node): Node[] {
    return path.reduce<Node[]>(
      (holders, key) => holders.flatMap((holder) => this.#within(holder, key)),
      this.#valuesOf(from),
    );
  }

  /** What a name stands for: the nearest parameter or variable around it, else what its file takes from another. */
  #named(name: Node): Node[] | null {
    const text = nameOf(name);
    for (let around = name.within; around; around = around.within) {
      if (isFunction(around))
        for (const [index, parameter] of (around.params as Node[]).entries()) {
          const steps = pathTo(parameter, text);
          if (steps) return this.#handedTo(around, index, steps, parameter);
        }
      const declared = this.#declaredIn(around, text);
      if (declared.length > 0) return declared.flatMap((each) => this.#declaredAs(each, text));
    }
    const elsewhere = this.#importedFrom(name.file, text);
    if (!elsewhere || tellsWord.test(elsewhere.file)) return null;
    return this.#declaredIn(elsewhere, text).flatMap((each) => this.#declaredAs(each, text));
  }

  #declaredIn(scope: Node, name: string): Node[] {
    return (this.#declared.get(name) ?? []).filter((each) => scopeOf(each) === scope);
  }

  /** The file from which another takes what it calls by a name. */
  #importedFrom(file: string, name: string): Node | undefined {
    const statements = (this.#programs.get(file)?.body ?? []) as Node[];
    const statement = statements.find(
      (each) =>
        each.type === 'ImportDeclaration' &&
        (each.specifiers as Node[]).some(({ local }) => nameOf(local as Node) === name),
    );
    return statement && this.#programs.get(path.join(path.dirname(file), nameOf(statement.source as Node)));
  }

  #declaredAs(declared: Node, name: string): Node[] {
    if (declared.type === 'FunctionDeclaration') return [declared];
    const steps = pathTo(declared.id as Node, name) ?? [];
    if (isNode(declared.init)) return this.#along(steps, declared.init);
    const loop = declared.within?.within;
    return loop?.type === 'ForOfStatement' ? this.#along([null, ...steps], loop.right as Node) : [declared];
  }

  /** What callers hand over at a place; what they leave out is the default. */
  #handedTo(called: Node, index: number, steps: Path, parameter: Node): Node[] | null {
    const holder = called.type === 'FunctionDeclaration' ? called : called.within;
    const name = holder && /Declarat/.test(holder.type) ? nameOf(holder.id as Node) : '';
    const calls = (this.#calls.get(name) ?? []).filter(
      ({ file }) => file === called.file || this.#importedFrom(file, name)?.file === called.file,
    );
    const handed = calls
      .map((call) => (call.arguments as Node[])[index])
      .filter(isNode)
      .flatMap((argument) => this.#along(steps, argument));
    const fallback = parameter.type === 'AssignmentPattern' ? this.#valuesOf(parameter.right as Node) : [];
    const values = [...handed, ...fallback];
    return values.length > 0 ? values : null;
  }
}

/** The names and places that lead from a pattern to a name in it; null is any place of a list. */
type Path = (string | number | null)[];

function note(map: Map<string, Node[]>, name: string, node: Node): void {
  const known = map.get(name);
  if (known) known.push(node);
  else if (name) map.set(name, [node]);
}

const isText = (node: Node): boolean =>
  (node.type === 'Literal' && typeof node.value === 'string') ||
  node.type === 'TemplateLiteral' ||
  (node.type === 'BinaryExpression' && node.operator === '+');

/** What another object has as its message, or an error as its own: it is found where that is written. */
const isMessageElsewhere = ({ type, name, property, callee }: Node): boolean =>
  type === 'Identifier'
    ? name === 'message'
    : type === 'CallExpression'
      ? isMessageElsewhere(callee as Node)
      : type === 'MemberExpression' && nameOf(property as Node) === 'message';

/** The block in which a declaration holds. */
function scopeOf(declared: Node): Node | null {
  let around = declared.within;
  while (
    around &&
    !/^(BlockStatement|Program|ForOfStatement|ForStatement|SwitchStatement|StaticBlock)$/.test(around.type)
  )
    around = around.within;
  return around;
}

function pathTo(pattern: Node, name: string): Path | null {
  const plain = pattern.type === 'AssignmentPattern' ? (pattern.left as Node) : pattern;
  if (plain.type === 'Identifier') return nameOf(plain) === name ? [] : null;
  for (const [key, inner] of innerOf(plain)) {
    const steps = pathTo(inner, name);
    if (steps) return [key, ...steps];
  }
  return null;
}

function innerOf(pattern: Node): [string | number, Node][] {
  if (pattern.type === 'ArrayPattern')
    return [...(pattern.elements as Node[]).entries()].filter(([, each]) => isNode(each));
  if (pattern.type !== 'ObjectPattern') return [];
  return (pattern.properties as Node[])
    .filter(({ type }) => type === 'Property')
    .map((each) => [nameOf(each.key as Node), each.value as Node]);
}

function namesIn(pattern: Node): string[] {
  const plain = pattern.type === 'AssignmentPattern' ? (pattern.left as Node) : pattern;
  return plain.type === 'Identifier'
    ? [nameOf(plain)]
    : innerOf(plain).flatMap(([, inner]) => namesIn(inner));
}

/** What a function answers with. */
function answersOf(called: Node): Node[] {
  const body = called.body as Node;
  if (body.type !== 'BlockStatement') return [body];
  const answers = (node: Node): Node[] =>
    node.type === 'ReturnStatement'
      ? isNode(node.argument)
        ? [node.argument]
        : []
      : isFunction(node)
        ? []
        : childrenOf(node).flatMap(answers);
  return answers(body);
}

function holeName(expression: Node): string | null {
  switch (expression.type) {
    case 'Identifier':
      return String(expression.name);
    case 'MemberExpression':
      return expression.computed ? null : holeName(expression.property as Node);
    case 'CallExpression': {
      const [first] = expression.arguments as Node[];
      return first ? holeName(first) : holeName(expression.callee as Node);
    }
    case 'TSNonNullExpression':
    case 'TSAsExpression':
    case 'ChainExpression':
      return holeName(expression.expression as Node);
    default:
      return null;
  }
}
