import type { ProcedureLink } from '../policy/category-guidance.ts';
import type { PolicyDocument } from '../policy/policy-document.ts';
import { ActionType, CaseStage, type CategoryCode, ServiceType } from '../vocabulary.ts';

/** A guide that the policy names, as it comes into the table of guides. */
export interface NamedGuide {
  title: string;
  url: string | null;
  clause: string;
  categories: CategoryCode[];
  stages: CaseStage[];
  actionTypes: ActionType[];
  serviceType: ServiceType | null;
}

type Fit = Partial<Pick<NamedGuide, 'stages' | 'actionTypes' | 'serviceType'>>;

const { INITIAL_INTERVIEW, RISK_ASSESSMENT, ACTION_PLAN, EARLY_INTERVENTION, FORMAL_ACTION, LEGAL_ACTION } =
  CaseStage;
const early = [INITIAL_INTERVIEW, RISK_ASSESSMENT, ACTION_PLAN, EARLY_INTERVENTION];
const formal = [FORMAL_ACTION, LEGAL_ACTION];
const { WITNESS_COURT_TRANSPORT, WITNESS_ESCORT, WITNESS_FOLLOW_UP, COURT_PREPARATION } = ActionType;

/** For which stage or step each is, by its title; the policy names them and leaves the rest open. */
const fits: Record<string, Fit> = {
  'ASB Case Management and Early Intervention procedure': { stages: early },
  'Managing Cases and Early intervention procedure': { stages: early },
  'Formal and Legal Actions Procedure': { stages: formal },
  'Legal actions and eviction procedure': { stages: formal },
  'Witness support and Guidance': {
    actionTypes: [WITNESS_COURT_TRANSPORT, WITNESS_ESCORT, WITNESS_FOLLOW_UP, COURT_PREPARATION],
  },
  'CAS2 Incident Management Policy': { serviceType: ServiceType.CAS2 },
};

/** Every procedure, guide and charter that the policy names, once each, and no address but those it gives (#86). */
export function guidesOfPolicy({ guidance, standards }: PolicyDocument): NamedGuide[] {
  const named = new Map<string, NamedGuide>();
  const take = ({ name, url, clause }: ProcedureLink, categories: CategoryCode[]) => {
    const known = named.get(name);
    if (known) {
      if (categories.length > 0) known.categories = [...new Set([...known.categories, ...categories])];
      return;
    }
    named.set(name, {
      title: name,
      url,
      clause,
      categories,
      stages: fits[name]?.stages ?? [],
      actionTypes: fits[name]?.actionTypes ?? [],
      serviceType: fits[name]?.serviceType ?? null,
    });
  };
  for (const [code, { procedures }] of Object.entries(guidance)) {
    for (const link of procedures) take(link, [code as CategoryCode]);
  }
  for (const link of [...standards.guidance, ...standards.charters]) take(link, []);
  return [...named.values()];
}
