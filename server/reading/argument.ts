import { type FieldNode, type GraphQLField, getArgumentValues, Kind, type ValueNode } from 'graphql';

export type Variables = Record<string, unknown>;

/** A value of the request on which the shape of the SQL depends: another value needs another plan. */
export type Guard = { read: (variables: Variables) => unknown; expected: string };

/** What a plan is built with: the values of this request, and the record of which of them it depends on. */
export class PlanBuilder {
  readonly guards: Guard[] = [];
  readonly parameters: ((variables: Variables) => unknown)[] = [];
  private readonly lists = new Set<boolean>();
  private aliases = 0;

  constructor(readonly variables: Variables) {}

  alias(): string {
    return `t${++this.aliases}`;
  }

  /** What a root field is: a list that a replica may tell, or something that the primary tells. */
  reads(overview: boolean): void {
    this.lists.add(overview);
  }

  /** Whether all of it may be told by a replica. */
  get overview(): boolean {
    return this.lists.has(true) && !this.lists.has(false);
  }

  /** A value that reaches PostgreSQL as a parameter, so that the plan serves every value. */
  parameter(read: (variables: Variables) => unknown, cast: string): string {
    this.parameters.push(read);
    return `$${this.parameters.length}::${cast}`;
  }

  /** A value that decides what the SQL looks like. */
  decide<T>(read: (variables: Variables) => T): T {
    const value = read(this.variables);
    this.guards.push({ read, expected: JSON.stringify(value ?? null) });
    return value;
  }

  argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): Argument {
    let last: Variables | undefined;
    let values: Record<string, unknown> = {};
    const members = Object.fromEntries(node.arguments?.map(({ name, value }) => [name.value, value]) ?? []);
    const read = (variables: Variables) => {
      if (last !== variables) {
        values = getArgumentValues(field, node, variables);
        last = variables;
      }
      return values;
    };
    return new Argument(this, read, members);
  }
}

/** How a value is written in the document: as a value, as an object (or arguments) of such, or not at all. */
type Written = ValueNode | Record<string, ValueNode> | undefined;

/** An argument, or a part of one. */
export class Argument {
  /** The document itself says what it is: every request that the plan can serve agrees. */
  private readonly fixed: boolean;

  constructor(
    private readonly plan: PlanBuilder,
    readonly read: (variables: Variables) => unknown,
    private readonly written: Written,
  ) {
    this.fixed = isFixed(written);
  }

  get(name: string): Argument {
    return new Argument(
      this.plan,
      (variables) => (this.read(variables) as Record<string, unknown> | undefined)?.[name],
      partOf(this.written, name),
    );
  }

  /** Whether it was given; the plan then holds only for requests that agree. */
  given(): boolean {
    return this.decide((value) => value != null);
  }

  /** Its value, for what cannot be a parameter; the plan then holds only for this value. */
  value<T>(): T {
    return this.decide((value) => value as T);
  }

  /** Its one value, when it is a list of one; the plan then holds only for such lists. */
  only(): Argument | undefined {
    const one = this.decide((value) => Array.isArray(value) && value.length === 1);
    return one
      ? new Argument(this.plan, (variables) => (this.read(variables) as unknown[])[0], this.written)
      : undefined;
  }

  /**
   * Its value as a parameter, after `change` where it needs one (and may be refused). Numbers and words of an enum that
   * the document fixes are written into the SQL, where they make for a better plan.
   */
  parameter(cast: string, change: (value: unknown) => unknown = (value) => value): string {
    if (this.fixed) {
      const value = change(this.read(this.plan.variables));
      if (cast === 'int' && Number.isSafeInteger(value)) return `${value}::int`;
      if (cast === 'text' && isWord(value)) return `'${value}'::text`;
      if (cast === 'text[]' && Array.isArray(value) && value.every(isWord))
        return `'{${value.join(',')}}'::text[]`;
    }
    return this.plan.parameter((variables) => change(this.read(variables)), cast);
  }

  private decide<T>(of: (value: unknown) => T): T {
    if (this.fixed) return of(this.read(this.plan.variables));
    return this.plan.decide((variables) => of(this.read(variables)));
  }
}

const isWord = (value: unknown): value is string => typeof value === 'string' && /^[A-Z][A-Z_]*$/.test(value);

/** What is not written takes its default, which is the schema's. */
function isFixed(written: Written): boolean {
  if (written === undefined) return true;
  if (!isNode(written)) return Object.values(written).every(isFixed);
  switch (written.kind) {
    case Kind.VARIABLE:
      return false;
    case Kind.LIST:
      return written.values.every(isFixed);
    case Kind.OBJECT:
      return written.fields.every((field) => isFixed(field.value));
    default:
      return true;
  }
}

/** A part of a variable is as open as the variable. */
function partOf(written: Written, name: string): Written {
  if (written === undefined || !isNode(written)) return written?.[name];
  if (written.kind !== Kind.OBJECT) return written;
  return written.fields.find((field) => field.name.value === name)?.value;
}

const isNode = (written: ValueNode | Record<string, ValueNode>): written is ValueNode =>
  typeof written.kind === 'string';
