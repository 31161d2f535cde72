import { useQuery } from 'urql';
import {
  type BelongsFragment,
  WhoBelongsDocument,
  type WhoBelongsQuery,
} from '../../generated/who-belongs-query.ts';
import { calledOf } from './called-of.ts';

type Party = NonNullable<WhoBelongsQuery['case']>['parties'][number];

/** Those who live together or act together, as far as the viewer may see them. */
export interface Belonging {
  id: string;
  kind: 'HOUSEHOLD' | 'GROUP';
  /** What it is called: where they live, or the name of the group. */
  called: string;
  members: readonly BelongsFragment[];
}

export type Identification = Party['person']['identifications'][number] & { known: string };

/** Where nobody belongs to anything the answer names none of these, and is read anew all the same. */
const context = { additionalTypenames: ['Membership', 'Household', 'PersonMerge'] };

/** The households and groups of the people of a case, and who of them was unknown at first (policy 2.2). */
export function useWhoBelongs(reference: string) {
  const [{ data, error }] = useQuery({ query: WhoBelongsDocument, variables: { reference }, context });
  const people = (data?.case?.parties ?? []).map(({ person }) => person);
  return {
    error,
    found: data ? { belonging: belongingOf(people), identifications: identificationsOf(people) } : null,
  };
}

function belongingOf(people: readonly Party['person'][]): Belonging[] {
  const found = new Map<string, Belonging>();
  for (const person of people) {
    for (const { household } of person.memberships)
      if (household)
        found.set(household.id, {
          id: household.id,
          kind: 'HOUSEHOLD',
          called: household.property?.address ?? 'A household elsewhere',
          members: household.members,
        });
    if (person.kind === 'GROUP' && !person.erasedAt)
      found.set(person.id, {
        id: person.id,
        kind: 'GROUP',
        called: person.name ?? 'A group without a name',
        members: person.members,
      });
  }
  return [...found.values()];
}

function identificationsOf(people: readonly Party['person'][]): Identification[] {
  const found = new Map<string, Identification>();
  for (const person of people)
    for (const each of person.identifications) found.set(each.id, { ...each, known: calledOf(person) });
  return [...found.values()];
}
