import { type FieldNode, type GraphQLField, getArgumentValues } from 'graphql';

export type Variables = Record<string, unknown>;

/** A value of the request on which the shape of the SQL depends: another value needs another plan. */
export type Guard = { read: (variables: Variables) => unknown; expected: string };

/** What a plan is built with: the values of this request, and the record of which of them it depends on. */
export class PlanBuilder {
  readonly guards: Guard[] = [];
  readonly parameters: ((variables: Variables) => unknown)[] = [];
  private aliases = 0;

  constructor(readonly variables: Variables) {}

  alias(): string {
    return `t${++this.aliases}`;
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
    return new Argument(this, (variables) => {
      if (last !== variables) {
        values = getArgumentValues(field, node, variables);
        last = variables;
      }
      return values;
    });
  }
}

/** An argument, or a part of one. */
export class Argument {
  constructor(
    private readonly plan: PlanBuilder,
    readonly read: (variables: Variables) => unknown,
  ) {}

  get(name: string): Argument {
    return new Argument(
      this.plan,
      (variables) => (this.read(variables) as Record<string, unknown> | undefined)?.[name],
    );
  }

  /** Whether it was given; the plan then holds only for requests that agree. */
  given(): boolean {
    return this.plan.decide((variables) => this.read(variables) != null);
  }

  /** Its value, for what cannot be a parameter; the plan then holds only for this value. */
  value<T>(): T {
    return this.plan.decide((variables) => this.read(variables) as T);
  }

  /** Its value as a parameter, after `change` where it needs one (and may be refused). */
  parameter(cast: string, change: (value: unknown) => unknown = (value) => value): string {
    return this.plan.parameter((variables) => change(this.read(variables)), cast);
  }
}
