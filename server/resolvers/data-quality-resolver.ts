import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { DataQualityRule } from '../../schema/data-quality/data-quality-rule.ts';
import { dataQualityCountsSql, rulesAboutIdentity } from '../../schema/data-quality/data-quality-sql.ts';
import { mayKnow } from '../access/abilities.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { askOverview } from '../reading/ask-overview.ts';
import { asUuid } from '../reading/compile.ts';
import { manyRows } from '../reading/one-of-many.ts';
import { DataQuality, DataQualityFilter } from './data-quality-types.ts';

interface Found {
  rule: DataQualityRule;
  service: { id: string };
  cases: number;
}

/** Whether what is on record can be counted on (policy 15.1). */
@Resolver()
export class DataQualityResolver {
  @Query(() => DataQuality, {
    description:
      'How many cases in the viewer’s scope lack something or cannot be as they are written, by rule and service (policy 15.1). Each count is that of `cases` with the same rule and place.',
  })
  @Allow('OPEN_FIGURES')
  async dataQuality(
    @Ctx() context: Context,
    @Arg('filter', () => DataQualityFilter, { nullable: true, description: 'Of which cases.' })
    filter?: DataQualityFilter | null,
  ): Promise<DataQuality> {
    const { database, sid, viewer } = context;
    const kept = mayKnow(viewer, 'IDENTITY') ? [] : rulesAboutIdentity;
    const rules = Object.values(DataQualityRule).filter((rule) => !kept.includes(rule));
    const ids = (given: readonly string[] | null | undefined) => given?.map(asUuid) ?? null;
    const statement = dataQualityCountsSql(rules, {
      areaId: ids(filter?.areaId),
      serviceId: ids(filter?.serviceId),
    });
    const answer = await askOverview(database, { sid, role: database.roles.user }, statement);
    const found = JSON.parse(answer!) as Found[];
    const services = manyRows(found.map(({ service }) => service.id));
    return {
      countedAt: context.clock(),
      findings: rules.map((rule) => {
        const own = found.flatMap((each, index) =>
          each.rule === rule ? [{ service: services[index]!, cases: each.cases }] : [],
        );
        return { rule, services: own, cases: own.reduce((sum, { cases }) => sum + cases, 0) };
      }),
    };
  }
}
