import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { mayKnow } from '../access/abilities.ts';
import { refuseUnlessAllowed } from '../access/guard.ts';
import type { Database } from '../database.ts';
import type { Viewer } from '../sign-in/session.ts';
import type { Guard, Variables } from './argument.ts';
import { askOverview } from './ask-overview.ts';
import { Compiler } from './compile.ts';
import { askInOneTrip } from './one-trip.ts';
import { roots } from './roots.ts';
import { collectFields, type Fragments } from './selection.ts';
import type { Shape } from './shapes.ts';
import { statementName } from './statement-name.ts';

type Plan = {
  text: string;
  name: string;
  guards: Guard[];
  parameters: ((variables: Variables) => unknown)[];
  /** Whether it looks over many rows, so that a replica may answer it. */
  overview: boolean;
};

/** Whose question it is. */
export type Questioner = { sid: string; viewer: Viewer };

/** Most plans kept for one document and kind of viewer: optional arguments given or not make different plans. */
const mostPlans = 32;

/** Answers queries with one statement each, compiled once per document and kind of viewer. */
export class Reader {
  private readonly plans = new WeakMap<DocumentNode, Map<string, Plan[]>>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly shapes: Map<string, Shape>,
    private readonly database: Pick<Database, 'reads' | 'overviews' | 'roles'>,
  ) {}

  /** Whether every root field of the operation reads rows, so that one statement can answer it. */
  canAnswer(operation: OperationDefinitionNode, document: DocumentNode): boolean {
    if (operation.operation !== 'query') return false;
    return rootsAreRows(operation.selectionSet.selections, fragmentsOf(document));
  }

  /** The data of the operation, as JSON text. */
  async answer(
    asker: Questioner,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
  ): Promise<string> {
    const plan = this.planOf(asker.viewer, document, operation, variables);
    return (await this.run(asker, plan, variables)) ?? 'null';
  }

  /** The same for a question of our own, whose lists are whole: what is printed leaves nothing out. */
  async answerWhole(asker: Questioner, document: DocumentNode, variables: Variables): Promise<string> {
    const operation = document.definitions[0] as OperationDefinitionNode;
    const fragments = fragmentsOf(document);
    const compiler = this.compiler(asker.viewer, fragments, variables, true);
    const text = this.rootsOf(asker.viewer, compiler, fragments, operation);
    const { parameters, overview } = compiler.plan;
    return (await this.run(asker, { text, parameters, overview }, variables)) ?? 'null';
  }

  /** One root field on its own, for operations that also ask for what is not a row. */
  async field(asker: Questioner, info: GraphQLResolveInfo): Promise<unknown> {
    const compiler = this.compiler(asker.viewer, info.fragments, info.variableValues);
    const field = info.parentType.getFields()[info.fieldName]!;
    const nodes = isAbstractType(info.returnType) ? info.fieldNodes.map(withTypeName) : [...info.fieldNodes];
    const sql = compiler.root(field, nodes);
    return this.ask(asker, compiler, sql, info.variableValues);
  }

  /** The row that a mutation answers with, as selected below its payload. */
  async row(asker: Questioner, info: GraphQLResolveInfo, typeName: string, id: string): Promise<unknown> {
    const compiler = this.compiler(asker.viewer, info.fragments, info.variableValues);
    const sql = compiler.byId(typeName, [...info.fieldNodes], id);
    return this.ask(asker, compiler, sql, info.variableValues);
  }

  /** Several rows of one type at once, by identity, as selected below a field: what is not in scope is not there. */
  async rows(
    asker: Questioner,
    info: GraphQLResolveInfo,
    typeName: string,
    ids: readonly string[],
  ): Promise<Record<string, unknown>> {
    const compiler = this.compiler(asker.viewer, info.fragments, info.variableValues);
    const sql = compiler.byIds(typeName, [...info.fieldNodes], ids);
    // What is told with updates is read again and again: as little of it as can be is planned anew.
    const name = statementName(sql);
    return ((await this.ask(asker, compiler, sql, info.variableValues, name)) ?? {}) as Record<
      string,
      unknown
    >;
  }

  private async ask(
    asker: Questioner,
    compiler: Compiler,
    sql: string,
    variables: Variables,
    name?: string,
  ): Promise<unknown> {
    const { parameters, overview } = compiler.plan;
    const plan = { text: `select ${sql}`, parameters, overview, ...(name && { name }) };
    const answer = await this.run(asker, plan, variables);
    return answer === null ? null : JSON.parse(answer);
  }

  private async run(
    asker: Questioner,
    { text, name, parameters, overview }: Omit<Plan, 'name' | 'guards'> & { name?: string },
    variables: Variables,
  ): Promise<string | null> {
    const values = parameters.map((read) => read(variables));
    try {
      const who = { sid: asker.sid, role: this.database.roles.user };
      const statement = name ? { text, values, name } : { text, values };
      return overview
        ? await askOverview(this.database, who, statement)
        : await askInOneTrip(this.database.reads, who, statement);
    } catch (error) {
      if (isAboutAValue(error)) {
        throw new GraphQLError('The request holds a value that cannot be looked for.', {
          extensions: { code: 'BAD_USER_INPUT' },
        });
      }
      throw error;
    }
  }

  private compiler(viewer: Viewer, fragments: Fragments, variables: Variables, whole = false): Compiler {
    return new Compiler(
      {
        shapes: this.shapes,
        mayKnow: (kind) => mayKnow(viewer, kind),
        ...(whole ? { wholeLists: true } : {}),
      },
      fragments,
      variables,
    );
  }

  private planOf(
    viewer: Viewer,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
  ): Plan {
    const kind = `${operation.name?.value ?? ''} ${viewer.roles.join(' ')}`;
    let ofDocument = this.plans.get(document);
    if (!ofDocument) {
      ofDocument = new Map();
      this.plans.set(document, ofDocument);
    }
    let candidates = ofDocument.get(kind);
    if (!candidates) {
      candidates = [];
      ofDocument.set(kind, candidates);
    }
    const fitting = candidates.find((plan) =>
      plan.guards.every((guard) => JSON.stringify(guard.read(variables) ?? null) === guard.expected),
    );
    if (fitting) return fitting;

    const compiler = this.compiler(viewer, fragmentsOf(document), variables);
    const text = this.rootsOf(viewer, compiler, fragmentsOf(document), operation);
    const plan: Plan = {
      text,
      name: statementName(text),
      guards: compiler.plan.guards,
      parameters: compiler.plan.parameters,
      overview: compiler.plan.overview,
    };
    candidates.unshift(plan);
    candidates.length = Math.min(candidates.length, mostPlans);
    return plan;
  }

  /** The one statement of a whole operation. */
  private rootsOf(
    viewer: Viewer,
    compiler: Compiler,
    fragments: Fragments,
    operation: OperationDefinitionNode,
  ): string {
    const queryType = this.schema.getQueryType()!;
    const fields = collectFields(compiler.plan, fragments, new Set(['Query']), [operation.selectionSet]);
    const members = [...fields].map(([key, nodes]) => {
      const name = nodes[0]!.name.value;
      if (name === '__typename') return `'${key}', 'Query'::text`;
      const field = queryType.getFields()[name]!;
      refuseUnlessAllowed({ viewer }, field);
      return `'${key}', ${compiler.root(field, nodes as FieldNode[])}`;
    });
    return `select json_build_object(${members.join(', ')})`;
  }
}

/** PostgreSQL's class of faults in data: a day that no calendar has, a number too large. The rest is ours. */
const isAboutAValue = (error: unknown) => String((error as { code?: unknown }).code ?? '').startsWith('22');

const fragmentMaps = new WeakMap<DocumentNode, Fragments>();

function fragmentsOf(document: DocumentNode): Fragments {
  let fragments = fragmentMaps.get(document);
  if (!fragments) {
    fragments = {};
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
    }
    fragmentMaps.set(document, fragments);
  }
  return fragments;
}

function rootsAreRows(
  selections: OperationDefinitionNode['selectionSet']['selections'],
  fragments: Fragments,
): boolean {
  return selections.every((node) => {
    if (node.kind === Kind.FIELD) return node.name.value in roots || node.name.value === '__typename';
    const inner = node.kind === Kind.FRAGMENT_SPREAD ? fragments[node.name.value] : node;
    if (!inner) throw new GraphQLError('Unknown fragment.');
    return rootsAreRows(inner.selectionSet.selections, fragments);
  });
}

/** What is executed beside other fields must say which type it is, whether or not that was asked. */
const withTypeName = (node: FieldNode): FieldNode => ({
  ...node,
  selectionSet: {
    kind: Kind.SELECTION_SET,
    selections: [
      ...(node.selectionSet?.selections ?? []),
      { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } },
    ],
  },
});
