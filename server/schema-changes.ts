import { type Change, ChangeType, CriticalityLevel, diff } from '@graphql-inspector/core';
import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';

/** What is to go says since when it is, from when it may be gone, and what to use instead. */
const reasonForm = /^Since (\d{4}-\d\d-\d\d); may be gone from (\d{4}-\d\d-\d\d): .{10,}/s;
const monthsOfNotice = 6;

interface Deprecated {
  where: string;
  reason: string;
}

/** Everything that a schema marks as to go, by its place. */
export function deprecatedIn(schema: GraphQLSchema): Deprecated[] {
  const found: Deprecated[] = [];
  const note = (where: string, { deprecationReason }: { deprecationReason?: string | null | undefined }) => {
    if (deprecationReason != null) found.push({ where, reason: deprecationReason });
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        note(`${type.name}.${field.name}`, field);
        for (const argument of field.args) note(`${type.name}.${field.name}.${argument.name}`, argument);
      }
    }
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) note(`${type.name}.${field.name}`, field);
    if (isEnumType(type)) for (const value of type.getValues()) note(`${type.name}.${value.name}`, value);
  }
  return found;
}

/** What is marked as to go without saying so as it must be said, or too soon. */
export const faultsOfDeprecations = (schema: GraphQLSchema): string[] =>
  deprecatedIn(schema).flatMap(({ where, reason }) => {
    const [, since, from] = reasonForm.exec(reason) ?? [];
    if (!since || !from) return `${where}: say "Since YYYY-MM-DD; may be gone from YYYY-MM-DD: use …".`;
    return from < inMonths(since, monthsOfNotice)
      ? `${where}: is given less than ${monthsOfNotice} months (${since} to ${from}).`
      : [];
  });

/** What would break those who use the released schema; what was announced and has had its time is not among it. */
export async function breaksOf(
  released: GraphQLSchema,
  now: GraphQLSchema,
  today: string,
): Promise<string[]> {
  const over = new Set(
    deprecatedIn(released)
      .filter(({ reason }) => (reasonForm.exec(reason)?.[2] ?? '9999') <= today)
      .map(({ where }) => where),
  );
  const announced = ({ type, path }: Change) =>
    (type === ChangeType.FieldRemoved ||
      type === ChangeType.EnumValueRemoved ||
      type === ChangeType.InputFieldRemoved ||
      type === ChangeType.FieldArgumentRemoved) &&
    over.has(path ?? '');
  const changes = await diff(released, now);
  return changes
    .filter((change) => change.criticality.level === CriticalityLevel.Breaking && !announced(change))
    .map(({ message }) => message);
}

function inMonths(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}
