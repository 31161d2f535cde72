import type { EntityManager } from '@mikro-orm/postgresql';
import { Arg, Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { financialYearNamed } from '../../schema/calendar/quarter.ts';
import { PREFER_NOT_TO_SAY } from '../../schema/equality/equality-edition.ts';
import { cellId, cellsOf, type ProtectedFigure } from '../../schema/equality-figures/equality-cube.ts';
import type { EqualityDocument } from '../../schema/equality-figures/equality-document.ts';
import { yearCell } from '../../schema/equality-figures/equality-findings.ts';
import { type FlagDone, flagsOf } from '../../schema/equality-figures/equality-flags.ts';
import {
  EqualityFigures,
  EqualityFlagDone,
  pooledCount,
  protectedCount,
} from '../../schema/equality-figures/equality-types.ts';
import { NOT_ASKED } from '../../schema/equality-figures/equality-unit.ts';
import { noteFlag, notesOfYear } from '../../schema/equality-figures/note-flag.ts';
import { NoteEqualityFlagInput } from '../../schema/equality-figures/note-flag-input.ts';
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
import { changed, Payload } from './payload.ts';
import { readAs } from './read-as.ts';
import { runOperation } from './run-operation.ts';

@ObjectType({ description: 'What was done about a flag, as the change left it.' })
@Reads('BASICS')
class EqualityFlagPayload extends Payload {
  @Field(() => EqualityFlagDone, { nullable: true, description: 'What stands now. Null when refused.' })
  done?: EqualityFlagDone;
}

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

  @Mutation(() => EqualityFlagPayload, {
    description: `Write down what was done about a flag of the signed summary, or put it in other words: next year’s summary shows it beside the flag. Earlier wordings are kept (policy 15.4). ${changed}`,
  })
  @Allow('NOTE_EQUALITY_FLAGS')
  noteEqualityFlag(
    @Arg('input', () => NoteEqualityFlagInput, { description: 'Which flag, and what was done.' })
    input: NoteEqualityFlagInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({ done: await noteFlag(em, input, act) }));
  }
}

interface Signed {
  report: ManagementReport;
  /** All that were signed of the year, the first first. */
  revisions: ManagementReport[];
  /** What was done about its flags. */
  notes: Map<string, FlagDone>;
}

/** The summary of a year that was signed last, or of the latest year that is signed. */
export function signedSummary(em: EntityManager, year: string | null | undefined) {
  const ofYear = year != null && { period: String(financialYearNamed(year) ?? '') };
  return em.findOne(
    ManagementReport,
    { kind: ManagementReportKind.EQUALITY_SUMMARY, status: ManagementReportStatus.SIGNED, ...ofYear },
    { orderBy: { period: 'desc' } },
  );
}

async function signedOf(em: EntityManager, year: string | null | undefined): Promise<Signed | null> {
  const { SIGNED, SUPERSEDED } = ManagementReportStatus;
  const kind = ManagementReportKind.EQUALITY_SUMMARY;
  const report = await signedSummary(em, year);
  if (!report) return null;
  const revisions = await em.find(
    ManagementReport,
    { kind, period: report.period, status: [SIGNED, SUPERSEDED] },
    { orderBy: { revision: 'asc' } },
  );
  return { report, revisions, notes: await notesOfYear(em, report.period) };
}

function figuresOf(
  { report, revisions, notes }: Signed,
  side: EqualitySide,
  by: EqualityBreakdown,
): EqualityFigures {
  const document = report.document as EqualityDocument;
  const { periodName, revision, plan, areas, figures, heldBack, completeness, treatment } = document;
  const { occupantsOf = null, rates = [], lastYear, pooled } = document;
  const wholeYear = by === EqualityBreakdown.EVERYTHING;
  const told = (id: string) => protectedCount(figures[id]!, heldBack[id]);
  const silent = (figure: ProtectedFigure, characteristic: Characteristic, group: string) =>
    protectedCount(figure, heldBack[cellId(yearCell(side, characteristic, group))]);
  const nameOfPart = (part: string) => areas[part] ?? partInWords(by, part);
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
    pooledYears: (wholeYear && pooled?.years) || [],
    pooled: ((wholeYear && pooled?.figures) || [])
      .filter((each) => each.side === side)
      .map((each) => ({ ...each, count: pooledCount(each) })),
    flags: flagsOf(document)
      .filter((each) => each.side === side)
      .map((each) => ({ ...each, done: notes.get(each.key) ?? null })),
    lastYear: lastYear?.year ?? null,
    lastYearsFlags: lastYear?.flags.filter((each) => each.side === side) ?? [],
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

export const partInWords = (by: EqualityBreakdown, part: string): string =>
  by === EqualityBreakdown.QUARTER ? `Q${part}` : wordFor(part);
