import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { type GraphQLSchema, getVariableValues, type OperationDefinitionNode } from 'graphql';
import { type CaseColumn, readColumns } from '../../schema/case/case-list-columns.ts';
import { AuditKind } from '../../schema/vocabulary.ts';
import type { Context } from '../context.ts';
import { refuseOtherSites, refuseStrangers, sendAway } from '../http/copies-out.ts';
import { csvLine } from '../importing/csv-line.ts';
import { askInOneTrip } from '../reading/one-trip.ts';
import type { SignedIn } from '../sign-in/session.ts';
import { type CaseListPage, caseListQuestion, headingsOf, rowOf } from './case-list-rows.ts';
import { exportQuestions } from './export-questions.ts';

interface Asked {
  Body: { filter?: unknown; orderBy?: unknown; columns?: unknown } | null;
}

type Variables = Record<string, unknown>;

const byteOrderMark = '\uFEFF';

/**
 * POST /exports/cases.csv: the list of cases as a file, page by page as it is read, with the filter and order that the list
 * was asked for and the columns that it shows. By POST, so that no filter stands in an address. Nothing restricted leaves.
 */
export function serveCaseList(
  app: FastifyInstance,
  schema: GraphQLSchema,
  contextOf: (signedIn: SignedIn) => Context,
): void {
  const { variableDefinitions = [] } = caseListQuestion.definitions[0] as OperationDefinitionNode;
  app.route<Asked>({
    method: 'POST',
    url: '/exports/cases.csv',
    onRequest: [refuseOtherSites, refuseStrangers('EXPORT_DATA')],
    async handler(request, reply) {
      const { filter, orderBy, columns: named } = request.body ?? {};
      const asked = Object.fromEntries(
        Object.entries({ filter, orderBy }).filter(([, value]) => value !== undefined),
      );
      const { coerced, errors } = getVariableValues(schema, variableDefinitions, asked);
      if (errors || (named !== undefined && typeof named !== 'string'))
        return reply.code(400).send({ message: 'Ask for it as the list of cases is asked for.' });
      const columns = readColumns(named);
      const context = contextOf((await request.signedIn())!);
      // What cannot be written down is not taken along.
      await context.trail.took(context, { kind: 'CASE_LIST', ...asked, columns }, AuditKind.CASES_EXPORTED);
      const name = `cases-${context.clock().toISOString().slice(0, 10)}.csv`;
      return sendAway(reply, name, name)
        .type('text/csv; charset=utf-8')
        .send(Readable.from(linesOf(context, coerced, columns)));
    },
  });
}

async function* linesOf(context: Context, asked: Variables, columns: readonly CaseColumn[]) {
  const { sid, viewer, reader, database } = context;
  yield byteOrderMark + csvLine(headingsOf(columns));
  let after: string | null = null;
  do {
    const answer = await reader.answerWhole({ sid, viewer }, caseListQuestion, { ...asked, after });
    const { edges, pageInfo }: CaseListPage['cases'] = (JSON.parse(answer) as CaseListPage).cases;
    const leaves = await askInOneTrip(
      database.reads,
      { sid, role: database.roles.user },
      { text: exportQuestions.CASES.mayLeave, values: [edges.map(({ node }) => node.id)] },
    );
    const leaving = new Set(JSON.parse(leaves ?? '[]') as string[]);
    const lines = edges.flatMap(({ node }) => (leaving.has(node.id) ? csvLine(rowOf(node, columns)) : []));
    if (lines.length > 0) yield lines.join('');
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
}
