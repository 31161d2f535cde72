import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import { letterPlaces, placesIn } from './letter-places.ts';

export interface TemplateTexts {
  heading: string;
  body: string;
  headingWelsh: string | null;
  bodyWelsh: string | null;
}

const known: readonly string[] = letterPlaces;
const named = (place: string) => (/^\w{1,60}$/.test(place) ? `{{${place}}}` : 'one of them');

/** A place that nobody can fill is refused by its name (#149). */
const refuseUnknown = (field: string, text: string | null): Refusal[] =>
  placesIn(text ?? '')
    .filter((place) => !known.includes(place))
    .map((place) =>
      refusal(field, 'UNKNOWN_PLACE', '17', `A letter has no place of that name: ${named(place)}.`),
    );

export interface NewTemplate extends TemplateTexts {
  validFrom: string;
  summary: string;
}

/** Whether the next version of a letter can be kept (#149). */
export function ruleOnTemplate(
  template: NewTemplate,
  latest: { validFrom: string } | null,
  today: string,
): Ruling {
  const refusals: Refusal[] = [
    ...(['heading', 'headingWelsh'] as const).flatMap((field) => refuseText(field, template[field], 200)),
    ...(['body', 'bodyWelsh'] as const).flatMap((field) => refuseText(field, template[field], 10_000)),
    ...refuseText('summary', template.summary, 2_000),
    ...(['heading', 'body', 'headingWelsh', 'bodyWelsh'] as const).flatMap((field) =>
      refuseUnknown(field, template[field]),
    ),
  ];
  for (const field of ['heading', 'body', 'summary'] as const) {
    if (isBlank(template[field]))
      refusals.push(refusal(field, 'TEXT_NEEDED', '17', 'Write what stands here.'));
  }
  if (isBlank(template.headingWelsh) !== isBlank(template.bodyWelsh)) {
    const message = 'The Welsh letter has both a heading and a text.';
    refusals.push(refusal('bodyWelsh', 'HEADING_AND_TEXT', '17', message));
  }
  if (template.validFrom < today) {
    const message = 'A letter is used from today or later: what was sent stays as it was.';
    refusals.push(refusal('validFrom', 'NOT_IN_THE_PAST', '17', message));
  } else if (latest && template.validFrom < latest.validFrom) {
    const message = 'A later version begins already after that: this one may begin with it, or after it.';
    refusals.push(refusal('validFrom', 'VERSIONS_IN_ORDER', '17', message));
  }
  return ruling(refusals, {});
}

/** What the places of a letter still lack; each is named (#149). */
export function refuseUnfilled(texts: readonly string[], values: Record<string, string | null>): Refusal[] {
  const places = [...new Set(texts.flatMap(placesIn))];
  return places
    .filter((place) => values[place] == null)
    .map((place) =>
      known.includes(place)
        ? refusal(fieldOf(place), 'PLACE_NOT_FILLED', '17', `Nothing is known to fill ${named(place)} with.`)
        : refusal(
            'templateId',
            'UNKNOWN_PLACE',
            '17',
            `A letter has no place of that name: ${named(place)}.`,
          ),
    );
}

const fieldOf = (place: string): string =>
  ({ appointment: 'appointmentAt', addition: 'addition', addresseeName: 'partyId' })[place] ?? 'templateId';
