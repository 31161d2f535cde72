import { type FieldNode, GraphQLError, type GraphQLField, isNonNullType } from 'graphql';
import type { Knowledge } from '../../schema/access/reads.ts';
import { isIdentity } from '../../schema/identity.ts';
import { forbidden } from '../access/forbidden.ts';
import { type Argument, PlanBuilder, type Variables } from './argument.ts';
import { cursorAt, findPage, hasMore, type Page, tellPage } from './page-sql.ts';
import { listOrder, pageSize } from './paging.ts';
import type { Relation } from './relations.ts';
import { type Root, roots } from './roots.ts';
import { collectFields, type Fragments, subselections } from './selection.ts';
import type { Shape } from './shapes.ts';

/** What the compiler must know of the world: the shapes, and what this kind of viewer may know. */
export type Reading = {
  shapes: Map<string, Shape>;
  mayKnow: (knowledge: Knowledge) => boolean;
  /** Lists for which nothing is said are whole, not a page: for what is printed, never for a client’s question. */
  wholeLists?: true;
};

/**
 * Compiles a selection into one SQL expression that yields finished JSON, keyed by response key. A column that this
 * kind of viewer may not know is never selected: its field is null.
 */
export class Compiler {
  readonly plan: PlanBuilder;

  constructor(
    private readonly reading: Reading,
    private readonly fragments: Fragments,
    variables: Variables,
  ) {
    this.plan = new PlanBuilder(variables);
  }

  /** The SQL of a root field. */
  root(field: GraphQLField<unknown, unknown>, nodes: FieldNode[]): string {
    const root = roots[field.name]!;
    const args = this.plan.argumentsOf(field, nodes[0]!);
    if (root.kind !== 'connection') this.plan.reads(false);
    switch (root.kind) {
      case 'node':
        return this.node(args, nodes);
      case 'single':
        return this.single(root, args, nodes);
      case 'list': {
        const t = this.plan.alias();
        const rows = this.rows(this.shape(root.of.name), t, nodes, `order by ${prefixed(root.order, t)}`);
        return `(select coalesce(json_agg(x), '[]') from (${rows}) x)`;
      }
      case 'connection':
        return this.connection(field.name, root, args, nodes);
    }
  }

  /** The SQL of one row of a type, by its identity: what a mutation answers with. */
  byId(typeName: string, nodes: FieldNode[], id: string): string {
    const t = this.plan.alias();
    return `(select row_to_json(x) from (${this.rows(this.shape(typeName), t, nodes, `where ${t}.id = ${this.plan.parameter(() => id, 'uuid')}`)}) x)`;
  }

  /** The SQL of rows of a type, each by its identity: what a query found out in its own way and then tells. */
  byIds(typeName: string, nodes: FieldNode[], ids: readonly string[]): string {
    const t = this.plan.alias();
    const wanted = `where ${t}.id = any(${this.plan.parameter(() => ids, 'uuid[]')})`;
    const shape = this.shape(typeName);
    return `(select json_object_agg(x."amity id", row_to_json(x)) from (select ${t}.id as "amity id", ${this.columns(shape, t, nodes)} from ${shape.table} ${t} ${wanted}) x)`;
  }

  private shape(name: string): Shape {
    const shape = this.reading.shapes.get(name);
    if (!shape) throw new Error(`${name} is not a type of rows`);
    return shape;
  }

  private rows(shape: Shape, t: string, nodes: readonly FieldNode[], rest: string): string {
    return `select ${this.columns(shape, t, nodes)} from ${shape.table} ${t} ${rest}`;
  }

  private columns(shape: Shape, t: string, nodes: readonly FieldNode[]): string {
    const fields = collectFields(
      this.plan,
      this.fragments,
      new Set([shape.type.name, 'Node']),
      subselections(nodes),
    );
    const columns = [...fields].map(([key, same]) => `${this.column(shape, t, same)} as "${key}"`);
    return columns.length > 0 ? columns.join(', ') : `null as "_"`;
  }

  private column(shape: Shape, t: string, nodes: FieldNode[]): string {
    const name = nodes[0]!.name.value;
    if (name === '__typename') return `'${shape.type.name}'::text`;
    const field = shape.fields.get(name)!;
    const known = this.reading.mayKnow(field.reads);
    if (field.kind === 'sql') {
      if (known) return field.sql(t);
      if (isNonNullType(field.field.type)) throw notAllowed(name);
      return 'null';
    }
    const { relation } = field;
    if (!known || !this.reading.mayKnow(this.shape(field.to).reads)) {
      if (relation.kind === 'many') return `'[]'::json`;
      if (!relation.nullable) throw notAllowed(name);
      return 'null';
    }
    return relation.kind === 'one'
      ? this.toOne(field.to, relation, t, nodes)
      : this.toMany(field.to, relation, t, field.field, nodes);
  }

  private toOne(to: string, relation: Relation & { kind: 'one' }, from: string, nodes: FieldNode[]): string {
    const t = this.plan.alias();
    return `(select row_to_json(x) from (${this.rows(this.shape(to), t, nodes, `where ${t}.${relation.by} = ${from}.${relation.column}`)}) x)`;
  }

  private toMany(
    to: string,
    relation: Relation & { kind: 'many' },
    from: string,
    field: GraphQLField<unknown, unknown>,
    nodes: FieldNode[],
  ): string {
    const t = this.plan.alias();
    const args = this.plan.argumentsOf(field, nodes[0]!);
    const where = [relation.fits?.(t, from) ?? `${t}.${relation.column} = ${from}.id`];
    for (const [name, filter] of Object.entries(relation.filters)) {
      const filterBy = args.get(name);
      if (!filterBy.given()) continue;
      const only = filterBy.only();
      where.push(
        only
          ? `${t}.${filter.column} = ${only.parameter('text')}`
          : `${t}.${filter.column} = any(${filterBy.parameter('text[]')})`,
      );
    }
    const backwards = args.get('last').given();
    if (backwards && args.get('first').given()) throw invalid('last', 'give either first or last, not both.');
    const size = backwards
      ? args.get('last').parameter('int', pageSize('last'))
      : args
          .get('first')
          .parameter('int', (value) =>
            value == null && this.reading.wholeLists ? 1_000_000 : pageSize('first')(value ?? 100),
          );
    const shape = this.shape(to);
    const order = (direction: string) =>
      relation.order
        .filter((column) => this.mayOrderBy(shape, column))
        .map((column) => `${t}.${column} ${direction}`)
        .join(', ');
    const condition = `where ${where.join(' and ')}`;
    if (!backwards) {
      const rows = this.rows(shape, t, nodes, `${condition} order by ${order('asc')} limit ${size}`);
      return `(select coalesce(json_agg(x), '[]') from (${rows}) x)`;
    }
    // The last ones, told in the usual order.
    const last = `select ${t}.* from ${shape.table} ${t} ${condition} order by ${order('desc')} limit ${size}`;
    return `(select coalesce(json_agg(x), '[]') from (select ${this.columns(shape, t, nodes)} from (${last}) ${t} order by ${order('asc')}) x)`;
  }

  /** An order tells of what it goes by; the identity tells nothing. */
  private mayOrderBy(shape: Shape, column: string): boolean {
    const field = [...shape.fields.values()].find(
      (each) => each.kind === 'sql' && each.sql('') === `.${column}`,
    );
    return !field || this.reading.mayKnow(field.reads);
  }

  private single(root: Root & { kind: 'single' }, args: Argument, nodes: FieldNode[]): string {
    const t = this.plan.alias();
    const by = Object.entries(root.by).filter(([name]) => args.get(name).given());
    const names = Object.keys(root.by);
    if (by.length !== 1) throw invalid(names[0]!, `give exactly one of ${names.join(', ')}.`);
    const [name, condition] = by[0]!;
    const where = condition.sql(t, args.get(name).parameter(condition.cast, readable(name, condition.cast)));
    return `(select row_to_json(x) from (${this.rows(this.shape(root.of.name), t, nodes, `where ${where}`)}) x)`;
  }

  private node(args: Argument, nodes: FieldNode[]): string {
    const id = args.get('id').parameter('uuid', asUuid);
    const branches = [...this.reading.shapes.values()]
      .filter((shape) => this.reading.mayKnow(shape.reads))
      .map((shape) => {
        const t = this.plan.alias();
        return `(select row_to_json(x) from (${this.rows(shape, t, nodes, `where ${t}.id = ${id}`)}) x)`;
      });
    return `coalesce(${branches.join(', ')})`;
  }

  private connection(
    rootName: string,
    root: Root & { kind: 'connection' },
    args: Argument,
    nodes: FieldNode[],
  ): string {
    const t = this.plan.alias();
    const shape = this.shape(root.of.name);
    if (!this.reading.mayKnow(shape.reads)) throw notAllowed(rootName);

    const filter = args.get('filter');
    const conditions: ((t: string) => string)[] = root.always ? [root.always] : [];
    const placeholders: string[] = [];
    if (filter.given()) {
      for (const [name, condition] of Object.entries(root.conditions)) {
        const value = filter.get(name);
        if (!value.given()) continue;
        if (condition.reads && !this.reading.mayKnow(condition.reads)) throw notAllowed(name);
        const only = condition.one && value.only();
        const { cast, sql } = only ? condition.one! : condition;
        const placeholder = (only || value).parameter(cast, readable(name, cast));
        placeholders.push(placeholder);
        conditions.push((row) => sql(row, placeholder));
      }
    }

    const orderBy = args.get('orderBy');
    const orderName = orderBy.given() ? orderBy.get('field').value<string>() : root.usual;
    const descending = orderBy.given() ? orderBy.get('direction').value<string>() === 'DESC' : true;
    const order = listOrder(orderName, root.orders[orderName]!);
    // The order of the feed goes by transactions that are still open, which are the primary's.
    this.plan.reads(!order.only);
    if (order.only) conditions.push(order.only);
    const backwards = args.get('last').given();
    if (backwards && args.get('first').given()) throw invalid('last', 'give either first or last, not both.');
    const sizeOf = backwards ? 'last' : 'first';
    const size = args.get(sizeOf).parameter('int', (value) => pageSize(sizeOf)(value ?? 20));
    const down = descending !== backwards;
    const ordered = (row: string, descends: boolean) =>
      order.columns.map(({ sql }) => `${sql(row)} ${descends ? 'desc' : 'asc'}`).join(', ');

    const within = conditions.map((condition) => condition(t));
    for (const [name, later] of [
      ['after', !descending],
      ['before', descending],
    ] as const) {
      const cursor = args.get(name);
      if (!cursor.given()) continue;
      const [first, second] = order.columns;
      const at = [
        cursor.parameter(first.cast, order.at(name, 0)),
        cursor.parameter(second.cast, order.at(name, 1)),
      ];
      placeholders.push(...at);
      within.push(`(${first.sql(t)}, ${second.sql(t)}) ${later ? '>' : '<'} (${at.join(', ')})`);
    }

    const asked = collectFields(
      this.plan,
      this.fragments,
      new Set([`${shape.type.name}Connection`]),
      subselections(nodes),
    );
    const page: Page = {
      found: this.plan.alias(),
      t,
      size,
      backwards,
      cursor: order.cursor,
      order: (row) => ordered(row, descending),
    };
    const members: string[] = [];
    let needsPage = false;
    let told = false;
    for (const [key, same] of asked) {
      const name = same[0]!.name.value;
      if (name === '__typename') members.push(`'${key}', '${shape.type.name}Connection'::text`);
      else if (name === 'totalCount') {
        const c = this.plan.alias();
        const where =
          conditions.length > 0 ? `where ${conditions.map((condition) => condition(c)).join(' and ')}` : '';
        members.push(`'${key}', (select count(*) from ${shape.table} ${c} ${where})`);
      } else if (name === 'edges' || name === 'nodes') {
        if (told) throw invalid(key, 'ask for edges (or nodes) once.');
        needsPage = told = true;
        members.push(
          `'${key}', ${name === 'edges' ? this.edges(shape, page, same) : this.nodes(shape, page, same)}`,
        );
      } else if (name === 'pageInfo') {
        needsPage = true;
        members.push(`'${key}', json_build_object(${this.pageInfo(same, page, args)})`);
      }
    }
    if (!needsPage) {
      // Without a page some arguments decide nothing; PostgreSQL will have each of them used all the same.
      const given = [size, ...placeholders].map((placeholder) => `${placeholder} is not null`).join(' and ');
      return `(select json_build_object(${members.join(', ')}) where ${given})`;
    }
    return `(with ${findPage(page, shape.table, within, ordered(t, down))} select json_build_object(${members.join(', ')}))`;
  }

  private nodes(shape: Shape, page: Page, nodes: FieldNode[]): string {
    return tellPage(page, this.columns(shape, page.t, nodes));
  }

  private edges(shape: Shape, page: Page, nodes: FieldNode[]): string {
    const asked = collectFields(
      this.plan,
      this.fragments,
      new Set([`${shape.type.name}Edge`]),
      subselections(nodes),
    );
    let node: string | undefined;
    const columns = [...asked].map(([key, same]) => {
      const name = same[0]!.name.value;
      if (name === '__typename') return `'${shape.type.name}Edge'::text as "${key}"`;
      if (name === 'cursor') return `${page.cursor(page.t)} as "${key}"`;
      if (node !== undefined) throw invalid(key, 'ask for the node once.');
      node = this.columns(shape, page.t, same);
      return `row_to_json(x) as "${key}"`;
    });
    return tellPage(page, columns.join(', '), node);
  }

  private pageInfo(nodes: FieldNode[], page: Page, args: Argument): string {
    const asked = collectFields(this.plan, this.fragments, new Set(['PageInfo']), subselections(nodes));
    return [...asked]
      .map(([key, same]) => {
        switch (same[0]!.name.value) {
          case 'hasNextPage':
            return `'${key}', ${page.backwards ? String(args.get('before').given()) : hasMore(page)}`;
          case 'hasPreviousPage':
            return `'${key}', ${page.backwards ? hasMore(page) : String(args.get('after').given())}`;
          case 'startCursor':
            return `'${key}', ${cursorAt(page, 'start')}`;
          case 'endCursor':
            return `'${key}', ${cursorAt(page, 'end')}`;
          default:
            return `'${key}', 'PageInfo'::text`;
        }
      })
      .join(', ');
  }
}

const prefixed = (columns: string, t: string) =>
  columns
    .split(', ')
    .map((column) => `${t}.${column}`)
    .join(', ');

export function asUuid(value: unknown): string {
  // An id that cannot be one of ours finds nothing, like any other that is not there.
  return typeof value === 'string' && isIdentity(value) ? value : '00000000-0000-0000-0000-000000000000';
}

/** What a client gave, as PostgreSQL can take it. */
function readable(name: string, cast: string): (value: unknown) => unknown {
  switch (cast) {
    case 'uuid':
      return asUuid;
    case 'uuid[]':
      return (ids) => (ids as unknown[]).map(asUuid);
    case 'text':
      return (text) => {
        if (String(text).includes('\0'))
          throw invalid(name, 'contains characters that cannot be looked for.');
        return text;
      };
    default:
      return (value) => value;
  }
}

const notAllowed = (field: string) => forbidden(field, 'your role may not read this.');

const invalid = (field: string, rule: string) =>
  new GraphQLError(`${field}: ${rule}`, { extensions: { code: 'BAD_USER_INPUT', field } });
