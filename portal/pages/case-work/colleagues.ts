import { useQuery } from 'urql';
import { ColleaguesToLeadDocument } from '../../generated/my-access-query.ts';
import { ColleaguesToWallDocument } from '../../generated/walls-around-query.ts';
import type { Choice } from '../../kit/select-field.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import type { CaseData } from './work.ts';

/** Whoever works the cases of its service, oneself among them. */
export function useColleagues(file: CaseData): Choice[] | null {
  const { staffId, name } = useViewer();
  const [{ data, fetching }] = useQuery({ query: ColleaguesToLeadDocument, variables: { caseId: file.id } });
  if (fetching) return null;
  const others = (data?.colleaguesToLead ?? []).filter(({ id }) => id !== staffId);
  return asChoices([{ id: staffId, name: `${name} (yourself)` }, ...others]);
}

/** Whoever of staff may be behind a wall around the case. */
export function useMaybeWalled(file: CaseData): Choice[] | null {
  const [{ data, fetching }] = useQuery({ query: ColleaguesToWallDocument, variables: { caseId: file.id } });
  return fetching ? null : asChoices(data?.colleaguesToWall ?? []);
}

const asChoices = (staff: readonly { id: string; name: string | null }[]): Choice[] =>
  staff.map(({ id, name }) => ({ value: id, label: name ?? 'A colleague' }));
