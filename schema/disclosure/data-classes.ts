import { DataCategory, DataClass } from '../vocabulary.ts';

export interface DataGuide {
  category: DataCategory;
  dataClass: DataClass;
  /** Fields of the API that hold it, as `Type.field`. */
  fields: string[];
  /** How to share less of it. */
  hint: string;
  /** It is always about one person, who must be named among what is shared. */
  aboutSomebody: boolean;
}

const guide = (
  category: DataCategory,
  dataClass: DataClass,
  fields: string[],
  hint: string,
  aboutSomebody = false,
): DataGuide => ({ category, dataClass, fields, hint, aboutSomebody });

const { BASICS, IDENTITY, NARRATIVE, SPECIAL_CATEGORY, CRIMINAL_OFFENCE } = DataClass;

/** What is recorded where, how careful to be with it, and how to share less (#13). */
export const dataGuides: readonly DataGuide[] = [
  guide(
    DataCategory.CASE_SUMMARY,
    NARRATIVE,
    ['Case.category', 'Case.status', 'Case.stage', 'Report.description'],
    'Write a summary for its reader instead of copying the report: the report names people and homes.',
  ),
  guide(
    DataCategory.INCIDENTS,
    CRIMINAL_OFFENCE,
    ['Incident.occurredAt', 'Incident.behaviour', 'Incident.description'],
    'Share only the incidents that the purpose needs, with dates rather than descriptions where those do.',
  ),
  guide(
    DataCategory.ALLEGATIONS,
    CRIMINAL_OFFENCE,
    ['Report.description', 'Incident.description'],
    'Say that it is alleged. Leave out what does not bear on the purpose.',
    true,
  ),
  guide(
    DataCategory.ACTIONS_TAKEN,
    BASICS,
    ['Action.type', 'Action.status', 'Action.completedAt'],
    'Types and dates are usually enough; descriptions of actions name people.',
  ),
  guide(
    DataCategory.EVIDENCE,
    NARRATIVE,
    ['Contact.summary', 'Action.result'],
    'Name each document. Look at it for third parties before it leaves: the check reads the text alone.',
  ),
  guide(
    DataCategory.RISK_ASSESSMENT,
    SPECIAL_CATEGORY,
    ['Case.riskLevel'],
    'The level and what to do are usually enough; answers tell of health and vulnerability.',
    true,
  ),
  guide(
    DataCategory.IDENTITY,
    IDENTITY,
    ['Person.name', 'Person.dateOfBirth'],
    'Ask whether the reader needs to know who it is. A date of birth only to tell two people apart.',
    true,
  ),
  guide(
    DataCategory.CONTACT_DETAILS,
    IDENTITY,
    ['Person.phone', 'Person.email'],
    'One way of reaching the person, the one that is safe.',
    true,
  ),
  guide(
    DataCategory.ADDRESS,
    IDENTITY,
    ['Property.address', 'Property.postcode'],
    'Only where the reader must go there. Never to the other side.',
    true,
  ),
  guide(
    DataCategory.SPECIAL_CATEGORY,
    SPECIAL_CATEGORY,
    ['Case.hateStrands', 'Report.hateStrands'],
    'Only what the purpose cannot do without, under a condition of Article 9.',
    true,
  ),
];

export const guideOf = (category: DataCategory): DataGuide =>
  dataGuides.find((each) => each.category === category)!;
