import type { EntityManager } from '@mikro-orm/postgresql';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { financialYearNamed } from '../../schema/calendar/quarter.ts';
import { PREFER_NOT_TO_SAY } from '../../schema/equality/equality-edition.ts';
import { cellId, cellsOf, type ProtectedFigure } from '../../schema/equality-figures/equality-cube.ts';
import type { EqualityDocument } from '../../schema/equality-figures/equality-document.ts';
import { yearCell } from '../../schema/equality-figures/equality-findings.ts';
import { EqualityFigures, protectedCount } from '../../schema/equality-figures/equality-types.ts';
import { NOT_ASKED } from '../../schema/equality-figures/equality-unit.ts';
import { ManagementReport } from '../../schema/management-report/management-report.ts';
import { yearsUpTo } from '../../schema/management-report/report-periods.ts';
import { wordFor } from '../../schema/vocabulary/words-in-use.ts';
import {
  type Characteristic,
  EqualityBreakdown,
  EqualitySide,
  ManagementReportKind,
  ManagementReportStatus,
} from '../../schema/vocabulary.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { readAs } from './read-as.ts';

/** Figures by protected characteristic: read from what was signed, and from nothing else. */
@Resolver()
export class EqualityFiguresResolver {
  @Query(() => EqualityFigures, {
    nullable: true,
    description:
      'The yearly figures by protected characteristic that were signed last, for one side and one breakdown (policy 15.4): rounded, and held back where they would tell of somebody. Null where none are signed.',
  })
  @Allow('READ_EQUALITY_FIGURES')
  async equalityFigures(
    @Ctx() context: Context,
    @Arg('side', () => EqualitySide, { description: 'In which role people are counted.' }) side: EqualitySide,
    @Arg('by', () => EqualityBreakdown, {
      defaultValue: EqualityBreakdown.EVERYTHING,
      description: 'By what else: one of a closed list.',
    })
    by: EqualityBreakdown = EqualityBreakdown.EVERYTHING,
    @Arg('year', () => String, {
      nullable: true,
      description: 'A financial year, as 2025-26; the latest that is signed where none is named.',
    })
    year?: string | null,
  ): Promise<EqualityFigures | null> {
    const signed = await readAs(context, (em) => signedOf(em, year));
    return signed && figuresOf(signed, side, by);
  }
}

interface Signed {
  report: ManagementReport;
  /** All that were signed of the year, the first first. */
  revisions: ManagementReport[];
}

async function signedOf(em: EntityManager, year: string | null | undefined): Promise<Signed | null> {
  const { SIGNED, SUPERSEDED } = ManagementReportStatus;
  const kind = ManagementReportKind.EQUALITY_SUMMARY;
  const ofYear = year != null && { period: String(financialYearNamed(year) ?? '') };
  const report = await em.findOne(
    ManagementReport,
    { kind, status: SIGNED, ...ofYear },
    { orderBy: { period: 'desc' } },
  );
  if (!report) return null;
  const revisions = await em.find(
    ManagementReport,
    { kind, period: report.period, status: [SIGNED, SUPERSEDED] },
    { orderBy: { revision: 'asc' } },
  );
  return { report, revisions };
}

function figuresOf(
  { report, revisions }: Signed,
  side: EqualitySide,
  by: EqualityBreakdown,
): EqualityFigures {
  const document = report.document as EqualityDocument;
  const { periodName, revision, plan, areas, figures, heldBack, completeness, treatment } = document;
  const { occupantsOf = null, rates = [] } = document;
  const told = (id: string) => protectedCount(figures[id]!, heldBack[id]);
  const silent = (figure: ProtectedFigure, characteristic: Characteristic, group: string) =>
    protectedCount(figure, heldBack[cellId(yearCell(side, characteristic, group))]);
  const nameOfPart = (part: string) => areas[part] ?? partName(by, part);
  return {
    reportId: report.id,
    year: periodName,
    revision,
    revisions: revisions.map((each) => ({
      reportId: each.id,
      revision: each.revision,
      signedAt: each.signedAt!,
      reason: each.supersedesReason ?? null,
    })),
    dataTo: report.dataTo!,
    signedAt: report.signedAt!,
    side,
    by,
    cells: cellsOf(plan, side)
      .filter((cell) => cell.by === by)
      .map((cell) => ({
        characteristic: cell.characteristic,
        group: cell.group,
        part: cell.part,
        partName: nameOfPart(cell.part),
        count: told(cellId(cell)),
      })),
    completeness: completeness
      .filter((each) => each.side === side)
      .map((each) => ({
        ...each,
        preferNotToSay: silent(each.preferNotToSay, each.characteristic, PREFER_NOT_TO_SAY),
        notAsked: silent(each.notAsked, each.characteristic, NOT_ASKED),
      })),
    treatment: treatment.filter((each) => each.side === side),
    occupantsOf: occupantsOf && yearsUpTo(Number(occupantsOf), 1)[0]!.name,
    rates: rates
      .filter((each) => each.side === side && each.by === by)
      .map((each) => ({
        ...each,
        partName: nameOfPart(each.part),
        occupants: protectedCount(each.occupants, undefined),
      })),
  };
}

const partName = (by: EqualityBreakdown, part: string) =>
  by === EqualityBreakdown.QUARTER ? `Q${part}` : wordFor(part);
