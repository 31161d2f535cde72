import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
} from 'graphql';

export const nobody = '00000000-0000-7000-8000-00000000ffff';

/** By the name of an argument: of which table it names a row. The first that a field has is what it is about. */
export const tableOfArgument = {
  caseId: 'asb_case',
  reportId: 'report',
  personId: 'person',
  actionId: 'action',
  deadlineId: 'deadline',
  disclosureId: 'disclosure',
  surveyId: 'survey',
} as const;
export type NamedRow = keyof typeof tableOfArgument;

/** Queries for one row by its identity. */
const byIdentity = { case: 'caseId', report: 'reportId', person: 'personId' } as const;

const scalars: Record<string, string> = {
  ID: `"${nobody}"`,
  String: '"x"',
  Int: '1',
  Float: '1',
  Boolean: 'false',
  LocalDate: '"2026-03-01"',
  DateTime: '"2026-03-01T09:00:00Z"',
  JSON: '"x"',
  JSONObject: '{}',
};

type Given = Partial<Record<string, string>>;

/** The least that a type must be given; of rows those named. */
function least(type: GraphQLInputType, given: Given): string {
  if (isNonNullType(type)) return least(type.ofType as GraphQLInputType, given);
  if (isListType(type)) return '[]';
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const parts = Object.values(type.getFields()).flatMap((field) => part(field, given));
    return `{ ${parts.join(', ')} }`;
  }
  const value = scalars[getNamedType(type).name];
  if (value === undefined) throw new Error(`nothing to give for ${String(type)}`);
  return value;
}

function part(field: GraphQLArgument | GraphQLInputField, given: Given): string[] {
  const own = given[field.name];
  if (own !== undefined && !isListType(getBare(field.type))) return [`${field.name}: "${own}"`];
  const required =
    'isDeprecated' in field
      ? isRequiredInputField(field as GraphQLInputField)
      : isRequiredArgument(field as GraphQLArgument);
  const inputs = isInputObjectType(getBare(field.type)) && field.name === 'input';
  return required || inputs ? [`${field.name}: ${least(field.type, given)}`] : [];
}

const getBare = (type: GraphQLInputType): GraphQLInputType =>
  isNonNullType(type) ? (type.ofType as GraphQLInputType) : type;

const isMany = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

/** Something of an answer that tells that there is one: refusals, or the first value that it has. */
function something(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (isUnionType(named) || isInterfaceType(named)) return ' { __typename }';
  if (!isObjectType(named)) return '';
  const fields = named.getFields();
  if (fields.refusals) return ' { refusals { field rule } }';
  if (fields.edges) return ' { pageInfo { hasNextPage } }';
  const plain = Object.values(fields).find(
    (each) => isLeafType(getNamedType(each.type)) && !each.args.some(isRequiredArgument),
  );
  if (plain) return ` { ${plain.name} }`;
  const nested = Object.values(fields).find(
    (each) => isMany(each.type) || isObjectType(getNamedType(each.type)),
  )!;
  return ` { ${nested.name}${something(nested.type)} }`;
}

/** The shortest document that asks for a root field, about the rows that it is given. */
export function shortest(
  kind: 'query' | 'mutation' | 'subscription',
  field: GraphQLField<unknown, unknown>,
  given: Given = {},
): string {
  const named = byIdentity[field.name as keyof typeof byIdentity];
  const id = named && (given[named] ?? nobody);
  const args = field.args.flatMap((argument) => part(argument, id ? { ...given, id } : given));
  return `${kind} { ${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${something(field.type)} }`;
}

/** Those that name a row of another kind first, or another kind of row by such a name. */
const aboutOthers = new Set([
  ...['correctPreventionActivity', 'linkPreventionActivity', 'attachEvidence', 'describeEvidence'],
  ...['unlinkCases', 'withdrawPermission', 'withdrawEqualityProfile', 'raiseWall', 'takeEmergencyAccess'],
  // Of an action that is formal.
  ...['assess', 'support', 'approve', 'refuse', 'start', 'breach', 'discharge', 'cancel'].map(
    (step) => `${step}FormalAction`,
  ),
  // Of whatever it names.
  'recordExternalReference',
  ...['giveExclusionReasons', 'linkPoliceEvidence', 'recordOrder', 'partnershipLedger'],
  // Only where an authority’s rules count complaints.
  'caseReviewMeter',
  // Of a report to management.
  ...['editReportSentences', 'signManagementReport', 'noteEqualityFlag', 'reproducedReport'],
  // Judged by what is said of the report before the report is looked for.
  'triageReport',
]);

/** The row that a root field is about, by the name that its argument or its input has for it. */
export function aboutWhat(field: GraphQLField<unknown, unknown>): NamedRow | undefined {
  if (aboutOthers.has(field.name)) return undefined;
  if (field.name in byIdentity) return byIdentity[field.name as keyof typeof byIdentity];
  const names = field.args.flatMap((argument) => {
    const type = getNamedType(argument.type);
    return isInputObjectType(type) && argument.name === 'input'
      ? Object.keys(type.getFields())
      : [argument.name];
  });
  return (Object.keys(tableOfArgument) as NamedRow[]).find((name) => names.includes(name));
}

export const rootsOf = (schema: GraphQLSchema) => [
  ...Object.values(schema.getQueryType()!.getFields()).map((field) => ({ kind: 'query' as const, field })),
  ...Object.values(schema.getMutationType()!.getFields()).map((field) => ({
    kind: 'mutation' as const,
    field,
  })),
  ...Object.values(schema.getSubscriptionType()!.getFields()).map((field) => ({
    kind: 'subscription' as const,
    field,
  })),
];
