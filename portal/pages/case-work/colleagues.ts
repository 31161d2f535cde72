import { useQuery } from 'urql';
import { ColleaguesToLeadDocument } from '../../generated/my-access-query.ts';
import type { Choice } from '../../kit/select-field.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import type { CaseData } from './work.ts';

/** Whoever works the cases of its service, oneself among them. */
export function useColleagues(file: CaseData): Choice[] | null {
  const { staffId, name } = useViewer();
  const [{ data, fetching }] = useQuery({ query: ColleaguesToLeadDocument, variables: { caseId: file.id } });
  if (fetching) return null;
  const others = (data?.colleaguesToLead ?? []).filter(({ id }) => id !== staffId);
  return [{ id: staffId, name: `${name} (yourself)` }, ...others].map((each) => ({
    value: each.id,
    label: each.name ?? 'A colleague',
  }));
}
