import { z } from 'zod';
import { faultInDateFormat } from './date-format.ts';
import { FileFault } from './file-fault.ts';
import { CASE_FIELDS, type Field, type Fields, PLACE_FIELDS, REPORT_FIELDS } from './target-fields.ts';

/** Where a value comes from, before a mapping's shorthand (`"Column"` for `{ "column": "Column" }`) is written out. */
const rule = z
  .strictObject({
    column: z.string().min(1).optional(),
    columns: z.array(z.string().min(1)).min(2).optional(),
    join: z.string().optional(),
    value: z.string().min(1).optional(),
    blank: z.array(z.string()).optional(),
    values: z.record(z.string(), z.string().nullable()).optional(),
    otherwise: z.string().nullable().optional(),
    keepOthers: z.literal(true).optional(),
    default: z.string().min(1).optional(),
    required: z.literal(true).optional(),
    format: z.union([z.string(), z.array(z.string()).min(1)]).optional(),
    timeZone: z.string().refine(isTimeZone, 'not a time zone, for example Europe/London').optional(),
  })
  .superRefine((it, context) => {
    const say = (message: string) => context.addIssue({ code: 'custom', message });
    if ([it.column, it.columns, it.value].filter((source) => source !== undefined).length !== 1) {
      say('needs exactly one of "column", "columns" and "value"');
    }
    if (it.join !== undefined && !it.columns) say('"join" goes with "columns"');
    if ((it.otherwise !== undefined || it.keepOthers) && !it.values)
      say('"otherwise" and "keepOthers" go with "values"');
    if (it.otherwise !== undefined && it.keepOthers) say('"otherwise" and "keepOthers" exclude each other');
  });

export type Rule = z.infer<typeof rule>;

const condition = z
  .strictObject({
    column: z.string().min(1),
    in: z.array(z.string()).optional(),
    notIn: z.array(z.string()).optional(),
    startsWith: z.string().min(1).optional(),
    blank: z.boolean().optional(),
  })
  .refine(
    (it) => Object.keys(it).length === 2,
    'needs "column" and exactly one of "in", "notIn", "startsWith", "blank"',
  );

export type Condition = z.infer<typeof condition>;

const ruleFor = (field: Field) =>
  z
    .preprocess((it) => (typeof it === 'string' ? { column: it } : it), rule)
    .superRefine((it, context) => {
      const say = (message: string, ...path: string[]) => context.addIssue({ code: 'custom', message, path });
      if (field.kind !== 'time' && (it.format !== undefined || it.timeZone))
        say('"format" and "timeZone" are for times');
      if (field.kind === 'time') {
        if (it.format === undefined) say('a time needs a "format", for example "dd/MM/yyyy HH:mm" or "iso"');
        for (const format of [it.format ?? []].flat()) {
          const fault = format === 'iso' ? null : faultInDateFormat(format);
          if (fault) say(`"${format}": ${fault}`, 'format');
        }
      }
      if (field.kind === 'code' || field.kind === 'codes') {
        const check = (code: string | null | undefined, ...path: string[]) => {
          if (code && !field.codes.includes(code))
            say(`"${code}" is not one of ${field.codes.join(', ')}`, ...path);
        };
        check(it.value, 'value');
        check(it.otherwise, 'otherwise');
        check(it.default, 'default');
        for (const [from, to] of Object.entries(it.values ?? {})) check(to, 'values', from);
      }
    });

const rulesFor = <T extends Fields>(fields: T) => {
  const needed = (field: Field) => field.needed === true;
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      needed(field) ? ruleFor(field) : ruleFor(field).optional(),
    ]),
  ) as { [K in keyof T]: z.ZodOptional<ReturnType<typeof ruleFor>> };
};

const mappingFormat = z
  .strictObject({
    name: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{0,49}$/, 'must be small letters, digits and hyphens, at most 50'),
    title: z.string().min(1),
    timeZone: z
      .string()
      .refine(isTimeZone, 'not a time zone, for example Europe/London')
      .default('Europe/London'),
    delimiter: z.enum([',', '\t', ';', '|']).optional(),
    formulaGuard: z.boolean().default(false),
    rows: z.array(condition).default([]),
    place: z.strictObject(rulesFor(PLACE_FIELDS)),
    report: z.strictObject(rulesFor(REPORT_FIELDS)).optional(),
    case: z.strictObject({ when: z.array(condition).default([]), ...rulesFor(CASE_FIELDS) }).optional(),
  })
  .refine((it) => it.report ?? it.case, 'needs "report", "case" or both');

export type Mapping = z.infer<typeof mappingFormat>;

/** Checks a mapping; every fault is named by where it stands, all of them together. */
export function parseMapping(content: unknown, where: string): Mapping {
  const result = mappingFormat.safeParse(content);
  if (result.success) return result.data;
  const faults = result.error.issues.map(
    (issue) => `${issue.path.join('.') || 'the mapping'}: ${plain(issue)}`,
  );
  throw new FileFault(`The mapping ${where} cannot be used: ${faults.join('; ')}.`);
}

function plain(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return `there is no ${issue.keys.map((key) => `"${key}"`).join(', ')}`;
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'is missing';
  return issue.message;
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}
