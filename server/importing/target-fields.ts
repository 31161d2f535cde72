import {
  Behaviour,
  CaseOutcome,
  CaseStage,
  CaseStatus,
  CategoryCode,
  HarmRating,
  HateStrand,
  Nation,
  ReportChannel,
  ReporterType,
  RiskLevel,
  ServiceType,
  Urgency,
} from '../../schema/vocabulary.ts';
import type { Moment } from './moments.ts';

/** What a mapping can fill. `needed` must come out of every row; `fallback` is what a silent mapping means. */
export type Field = { needed?: true; fallback?: string } & (
  | { kind: 'text'; longest: number }
  | { kind: 'code'; codes: readonly string[] }
  | { kind: 'codes'; codes: readonly string[] }
  | { kind: 'time' }
  | { kind: 'number'; least: number; most: number }
  | { kind: 'uuid' }
);

export type Fields = Record<string, Field>;

type ValueOf<F extends Field> = F['kind'] extends 'time'
  ? Moment
  : F['kind'] extends 'number'
    ? number
    : F['kind'] extends 'codes'
      ? string[]
      : string;

/** What one row says about one thing: every field of it, null where the row says nothing. */
export type Draft<T extends Fields> = {
  -readonly [K in keyof T]: T[K] extends { needed: true } | { fallback: string }
    ? ValueOf<T[K]>
    : ValueOf<T[K]> | null;
};

const text = (longest: number) => ({ kind: 'text', longest }) as const;
const code = (words: Record<string, string>) => ({ kind: 'code', codes: Object.keys(words) }) as const;
const time = { kind: 'time' } as const;

export const PLACE_FIELDS = {
  area: { ...text(200), needed: true },
  service: { ...text(200), needed: true },
  nation: { ...code(Nation), needed: true },
  serviceType: { ...code(ServiceType), fallback: ServiceType.HOUSING },
  property: text(300),
  postcode: text(10),
} as const satisfies Fields;

export const REPORT_FIELDS = {
  receivedAt: { ...time, needed: true },
  occurredAt: time,
  channel: { ...code(ReportChannel), fallback: ReportChannel.API },
  reporterType: { ...code(ReporterType), needed: true },
  category: code(CategoryCode),
  behaviour: code(Behaviour),
  description: text(20_000),
  urgency: code(Urgency),
  placeName: text(300),
  lsoaCode: text(9),
  latitude: { kind: 'number', least: -90, most: 90 },
  longitude: { kind: 'number', least: -180, most: 180 },
  externalReference: text(200),
} as const satisfies Fields;

export const CASE_FIELDS = {
  id: { kind: 'uuid' },
  reference: text(40),
  openedAt: { ...time, needed: true },
  closedAt: time,
  category: { ...code(CategoryCode), needed: true },
  harmRating: code(HarmRating),
  riskLevel: code(RiskLevel),
  urgency: code(Urgency),
  hateStrands: { kind: 'codes', codes: Object.keys(HateStrand) },
  status: code(CaseStatus),
  stage: code(CaseStage),
  outcome: code(CaseOutcome),
  closingReason: text(20_000),
  reviewRightInformedAt: time,
  closureNoticeAt: time,
  lastContactAt: time,
  externalReference: text(200),
} as const satisfies Fields;

export type PlaceDraft = Draft<typeof PLACE_FIELDS>;
export type ReportDraft = Draft<typeof REPORT_FIELDS>;
export type CaseDraft = Draft<typeof CASE_FIELDS>;
