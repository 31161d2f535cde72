import { parseSync } from 'vite';

/** A text of the portal, as it stands in the source. */
export interface Message {
  /** English, with what is filled in as `{name}` and parts with a form of their own as `<0>…</0>`. */
  text: string;
  line: number;
}

/** A node of the syntax tree, as the parser of Vite has it. */
interface Node {
  type: string;
  start: number;
  end: number;
  [part: string]: unknown;
}

interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * How certain it is that a string is said to people: `said` is whatever stands in the page, `perhaps` what reads like
 * words, `never` what only programs read.
 */
type Place = 'said' | 'perhaps' | 'never';

/** Attributes and properties whose every value is said, even a single small word. */
const saidNames = new Set(
  'label title hint heading placeholder alt what who detail about says finding lede measure unit partName called send short long within meaning none aria-label aria-description aria-roledescription aria-valuetext'.split(
    ' ',
  ),
);

/** Attributes and properties that only programs read. */
const programNames = new Set(
  'className id type key href to rel target role htmlFor autoComplete inputMode method action accept enctype viewBox d fill stroke transform textAnchor dominantBaseline points style standing draft kind field order lang dir src width height path needs fileName additionalTypenames touches requestPolicy aria-live aria-labelledby aria-describedby aria-controls aria-current aria-haspopup aria-hidden aria-keyshortcuts dateTime scope fields find on'.split(
    ' ',
  ),
);

/** Functions whose strings only programs read. */
const programCalls = new Set(
  'getRouteApi querySelector querySelectorAll getElementById addEventListener removeEventListener getAttribute setAttribute lazyRouteComponent startsWith endsWith includes indexOf replace replaceAll split test exec DateTimeFormat NumberFormat ListFormat PluralRules toLocaleString URL URLSearchParams RegExp Error createElement matchMedia warn error log get has'.split(
    ' ',
  ),
);

/** Functions whose strings are said: a number with its noun. */
const sayingCalls = new Set(['countOf']);

/** Parts of a sentence that look different but belong to it. */
const withinSentence = new Set([
  'strong',
  'em',
  'b',
  'i',
  'a',
  'Link',
  'span',
  'code',
  'abbr',
  'q',
  'time',
  'kbd',
]);

const readsLikeWords = (text: string): boolean =>
  /[\p{L}}’][\p{L}’]*[,.:;!?)”]*\s+[(“‘–·-]?\s?[\p{L}{]/u.test(text) ||
  /^\p{Lu}[\p{Ll}’-]+[.:?!…]?$/u.test(text);
const hasLetter = (text: string): boolean =>
  /\p{L}/u.test(text.replaceAll(/\{\w+\}|<\/?\d+\/?>/g, '')) && !onlyForPrograms(text);

/** What looks like words and is none: questions to the API, sizes, styles, cookies, examples of references, codes. */
const onlyForPrograms = (text: string): boolean =>
  /^(query|mutation|subscription) |px \{|^[A-Z]{3}-20\d\d-|^[A-Z][A-Z_]+$|^[a-z]+-\{\w+\}$|^[a-z-]+$(?<=-.*)|^@page |; path=\/|var\(--|monospace/.test(
    text,
  );

/** A text without the space around it, which stays where it is. */
function parted(text: string): [before: string, middle: string, after: string] {
  const middle = text.trim();
  const at = text.indexOf(middle);
  return [text.slice(0, at), middle, text.slice(at + middle.length)];
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
const childrenOf = (node: Node): Node[] =>
  Object.values(node).flatMap((part) =>
    Array.isArray(part) ? part.filter(isNode) : isNode(part) ? [part] : [],
  );

/** The parts of a piece of the program that can say something, and how certain that is. */
function partsOf(node: Node, place: Place): [Node, Place][] {
  const inside: Place = place === 'never' ? 'never' : 'perhaps';
  const part = (name: string, at: Place): [Node, Place][] => (isNode(node[name]) ? [[node[name], at]] : []);
  const parts = (name: string, at: Place) => (node[name] as Node[]).map((each): [Node, Place] => [each, at]);
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'ThrowStatement':
    case 'TaggedTemplateExpression':
      return [];
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'ParenthesizedExpression':
    case 'ChainExpression':
      return part('expression', place);
    case 'ConditionalExpression':
      return [...part('test', 'perhaps'), ...part('consequent', place), ...part('alternate', place)];
    case 'LogicalExpression':
      return [...part('left', node.operator === '&&' ? 'perhaps' : place), ...part('right', place)];
    case 'BinaryExpression': {
      const at = node.operator === '+' ? place : 'never';
      return [...part('left', at), ...part('right', at)];
    }
    case 'VariableDeclarator': {
      const { name } = node.id as Node;
      return part('init', /words$/i.test(String(name)) ? 'said' : inside);
    }
    case 'ObjectExpression':
      return childrenOf(node).map((each) => [each, place]);
    case 'SwitchCase':
      return parts('consequent', 'perhaps');
    case 'MemberExpression':
      return [...part('object', 'perhaps'), ...(node.computed ? part('property', 'never') : [])];
    case 'Property': {
      const key = node.key as Node;
      const own = placeNamed(String(key.name ?? key.value));
      return [
        ...(node.computed ? part('key', 'never') : []),
        ...part('value', own === 'perhaps' && place === 'said' ? 'said' : own),
      ];
    }
    case 'CallExpression':
    case 'NewExpression': {
      const callee = node.callee as Node;
      const name = String((callee.property as Node | undefined)?.name ?? callee.name ?? '');
      return [
        ...part('callee', 'perhaps'),
        ...parts('arguments', programCalls.has(name) ? 'never' : sayingCalls.has(name) ? 'said' : 'perhaps'),
      ];
    }
    case 'ArrowFunctionExpression':
      return childrenOf(node).map((each) => [each, each === node.body ? place : inside]);
    default:
      return node.type.startsWith('TS') ? [] : childrenOf(node).map((each) => [each, inside]);
  }
}

/** By the name of a property or attribute. */
function placeNamed(name: string): Place {
  if (saidNames.has(name)) return 'said';
  return programNames.has(name) ? 'never' : 'perhaps';
}

/**
 * Finds what a source file says to people, and says it in another language where `wordsFor` knows it. Nothing has to be
 * marked in the source: text of a page is text, and other strings are taken when they read like words.
 */
export function inOtherWords(
  file: string,
  code: string,
  wordsFor: (text: string) => string | undefined,
): { code: string; messages: Message[] } {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const messages: Message[] = [];
  let edits: Edit[] = [];

  const lineAt = (offset: number) => code.slice(0, offset).split('\n').length;
  const note = (text: string, offset: number): string | undefined => {
    messages.push({ text, line: lineAt(offset) });
    return wordsFor(text);
  };
  const edit = (start: number, end: number, text: string) => {
    edits = edits.filter((each) => each.start < start || each.end > end);
    edits.push({ start, end, text });
  };
  /** A stretch of the source with what was changed in it so far. */
  const rendered = (start: number, end: number): string => {
    let from = start;
    let text = '';
    for (const each of edits.toSorted((a, b) => a.start - b.start)) {
      if (each.start < start || each.end > end) continue;
      text += code.slice(from, each.start) + each.text;
      from = each.end;
    }
    return text + code.slice(from, end);
  };

  const visitors: Partial<Record<string, (node: Node, place: Place) => void>> = {
    JSXElement: visitElement,
    JSXFragment: visitElement,
    JSXAttribute: visitAttribute,
    TemplateLiteral: visitTemplate,
    Literal(node, place) {
      if (typeof node.value === 'string') visitText(node, node.value, place);
    },
  };

  function visit(node: Node, place: Place): void {
    const visitor = visitors[node.type];
    if (visitor) visitor(node, place);
    else for (const [part, placeOfPart] of partsOf(node, place)) visit(part, placeOfPart);
  }

  function visitText(node: Node, value: string, place: Place): void {
    const [before, text, after] = parted(value);
    if (place === 'never' || !hasLetter(text) || (place === 'perhaps' && !readsLikeWords(text))) return;
    const words = note(text, node.start);
    if (words !== undefined) edit(node.start, node.end, JSON.stringify(before + words + after));
  }

  function visitTemplate(node: Node, place: Place): void {
    const quasis = node.quasis as { value: { cooked: string } }[];
    const expressions = node.expressions as Node[];
    const names = new PlaceholderNames(code);
    const parts = expressions.map((each) => names.for(each));
    const whole = quasis
      .map(({ value }, index) => value.cooked + (parts[index] ? `{${parts[index]}}` : ''))
      .join('');
    const [before, text, after] = parted(whole);
    const isSaid = place !== 'never' && hasLetter(text) && (place === 'said' || readsLikeWords(text));
    for (const each of expressions) visit(each, place === 'never' ? 'never' : isSaid ? 'said' : place);
    if (!isSaid) return;
    const words = note(text, node.start);
    if (words === undefined) return;
    const filled = (before + words + after)
      .split(/(\{\w+\})/)
      .map((part) => {
        const at = part.startsWith('{') ? parts.indexOf(part.slice(1, -1)) : -1;
        if (at < 0) return part.replaceAll(/[\\`]|\$(?=\{)/g, '\\$&');
        const expression = expressions[at] as Node;
        return `\${${rendered(expression.start, expression.end)}}`;
      })
      .join('');
    edit(node.start, node.end, `\`${filled}\``);
  }

  function visitAttribute(node: Node): void {
    const attribute = node.name as Node;
    const name = attribute.type === 'JSXNamespacedName' ? '' : String(attribute.name);
    const value = node.value as Node | null;
    if (!value) return;
    const place = saidNames.has(name) ? 'said' : programNames.has(name) ? 'never' : 'perhaps';
    if (value.type === 'JSXExpressionContainer') {
      visit(value.expression as Node, place === 'never' && isCode(value) ? 'perhaps' : place);
      return;
    }
    visit(value, place);
    const changed = edits.find(({ start, end }) => start === value.start && end === value.end);
    if (changed) changed.text = `{${changed.text}}`;
  }

  /** Functions and elements handed over: what they say is not the attribute itself. */
  function isCode(value: Node): boolean {
    const { type } = value.expression as Node;
    return type === 'ArrowFunctionExpression' || type.startsWith('JSX') || type === 'ObjectExpression';
  }

  function visitElement(node: Node): void {
    const opening = node.openingElement as Node | undefined;
    if (opening) for (const each of opening.attributes as Node[]) visit(each, 'perhaps');
    sayChildren(node, opening);
  }

  /** What stands between the tags, with its edits inside made already. */
  function sayChildren(node: Node, opening: Node | undefined): void {
    const children = node.children as Node[];
    if (children.length === 0) return;
    if (!children.some(({ type, value }) => type === 'JSXText' && hasLetter(String(value)))) {
      for (const child of children) visitChild(child);
      return;
    }
    const sources = new Map<string, string>();
    const names = new PlaceholderNames(code);
    const [before, text, after] = parted(sentenceOf(children, names, sources));
    const words = note(text, children[0]?.start ?? node.start);
    const start = children[0]?.start ?? 0;
    const end = children.at(-1)?.end ?? 0;
    if (words !== undefined) {
      const said = (before + words + after)
        .split(/(\{\w+\}|<\/?\d+\/?>)/)
        .filter((part) => part !== '')
        .map((part) => sources.get(part) ?? `{${JSON.stringify(part)}}`)
        .join('');
      edit(start, end, said);
    } else if (opening && tellsLanguage(opening, children)) {
      const name = opening.name as Node;
      edits.push({ start: name.end, end: name.end, text: ' lang="en-GB"' });
    }
  }

  /** Whether an element of HTML may say of itself that its words are still English. */
  function tellsLanguage(opening: Node, children: Node[]): boolean {
    const name = String((opening.name as Node).name ?? '');
    const own = (opening.attributes as Node[]).some(
      ({ name: each }) => (each as Node | undefined)?.name === 'lang',
    );
    return /^[a-z][a-z0-9]*$/.test(name) && !own && children.every(({ type }) => type !== 'JSXElement');
  }

  function visitChild(child: Node): void {
    if (child.type === 'JSXExpressionContainer') visit(child.expression as Node, 'said');
    else if (child.type !== 'JSXText') visit(child, 'perhaps');
  }

  function sentenceOf(children: Node[], names: PlaceholderNames, sources: Map<string, string>): string {
    return children
      .map((child) => {
        if (child.type === 'JSXText') return spaced(String(child.value));
        if (child.type === 'JSXExpressionContainer') {
          const expression = child.expression as Node;
          if (expression.type === 'JSXEmptyExpression') return '';
          if (expression.type === 'Literal' && typeof expression.value === 'string') return expression.value;
          visit(expression, 'said');
          const mark = `{${names.for(expression)}}`;
          sources.set(mark, rendered(child.start, child.end));
          return mark;
        }
        return markOf(child, names, sources);
      })
      .join('');
  }

  /** An element inside a sentence: its words belong to the sentence, or it stands there whole. */
  function markOf(child: Node, names: PlaceholderNames, sources: Map<string, string>): string {
    const opening = child.openingElement as Node | undefined;
    const closing = child.closingElement as Node | null;
    const inner = child.children as Node[];
    const number = names.ofElement();
    if (
      opening &&
      closing &&
      withinSentence.has(String((opening.name as Node).name)) &&
      inner.some(({ type }) => type === 'JSXText')
    ) {
      for (const each of opening.attributes as Node[]) visit(each, 'perhaps');
      const words = sentenceOf(inner, names, sources);
      sources.set(`<${number}>`, rendered(opening.start, opening.end));
      sources.set(`</${number}>`, code.slice(closing.start, closing.end));
      return `<${number}>${words}</${number}>`;
    }
    visit(child, 'perhaps');
    sources.set(`<${number}/>`, rendered(child.start, child.end));
    return `<${number}/>`;
  }

  visit(program as unknown as Node, 'perhaps');
  return { code: rendered(0, code.length), messages };
}

/** Space in the text of a page, as React draws it: lines are joined, what is around them goes. */
function spaced(text: string): string {
  const lines = text.split(/\r?\n/);
  return lines
    .map((line, index) => {
      const left = index === 0 ? line : line.trimStart();
      return (index === lines.length - 1 ? left : left.trimEnd()).replaceAll(/\s+/g, ' ');
    })
    .filter((line) => line !== '')
    .join(' ');
}

/** Names for what is filled in: after the variable where it has a name, else numbers. */
class PlaceholderNames {
  readonly #code: string;
  readonly #known = new Map<string, string>();
  #elements = 0;

  constructor(code: string) {
    this.#code = code;
  }

  ofElement(): number {
    return this.#elements++;
  }

  for(expression: Node): string {
    const source = this.#code.slice(expression.start, expression.end);
    const wanted = nameOf(expression) ?? String(this.#known.size);
    let name = wanted;
    for (let number = 2; this.#known.has(name) && this.#known.get(name) !== source; number++)
      name = wanted + number;
    this.#known.set(name, source);
    return name;
  }
}

function nameOf(expression: Node): string | null {
  switch (expression.type) {
    case 'Identifier':
      return String(expression.name);
    case 'MemberExpression':
      return expression.computed ? null : nameOf(expression.property as Node);
    case 'CallExpression': {
      const [first] = expression.arguments as Node[];
      return first ? nameOf(first) : null;
    }
    case 'TSNonNullExpression':
    case 'TSAsExpression':
    case 'ChainExpression':
      return nameOf(expression.expression as Node);
    default:
      return null;
  }
}
