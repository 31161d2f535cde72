import { ReceiveEvidenceInput } from '../../schema/evidence/evidence-inputs.ts';
import { type Refusal, Refused, refusal } from '../../schema/ruling.ts';
import { EvidenceType } from '../../schema/vocabulary.ts';

/** What an upload says about its file; each once, and before the file, so that nothing is read in vain. */
const FIELDS = [
  'caseId',
  'serviceId',
  'ownerId',
  'givenById',
  'actionId',
  'type',
  'happenedOn',
  'description',
  'receivedAt',
  'idempotencyKey',
] as const;
type FieldName = (typeof FIELDS)[number];

export const uploadRefusal = (field: string, rule: string, message: string): Refusal =>
  refusal(field, rule, '15.1', message);

export class UploadFields {
  private readonly said = new Map<FieldName, string>();

  add(name: string, value: unknown, truncated: boolean): void {
    const field = FIELDS.find((each) => each === name);
    if (!field) throw new Refused([uploadRefusal('', 'KNOWN_FIELDS', `Fields are ${FIELDS.join(', ')}.`)]);
    if (this.said.has(field)) throw new Refused([uploadRefusal(field, 'FIELD_ONCE', 'Say this once.')]);
    if (truncated) throw new Refused([uploadRefusal(field, 'TEXT_TOO_LONG', 'This is too long.')]);
    // A form sends what was left empty as nothing.
    const text = String(value);
    if (text.trim() !== '') this.said.set(field, text);
  }

  /** @throws Refused that names each field that cannot be read. */
  input(): Omit<ReceiveEvidenceInput, 'file'> {
    const refusals: Refusal[] = [];
    const type = this.said.get('type');
    if (!type || !(type in EvidenceType)) {
      const message = `Say what it is: ${Object.values(EvidenceType).join(', ')}.`;
      refusals.push(uploadRefusal('type', 'EVIDENCE_TYPE', message));
    }
    const happenedOn = this.said.get('happenedOn') ?? null;
    if (happenedOn && !isDay(happenedOn)) {
      refusals.push(uploadRefusal('happenedOn', 'A_DAY', 'Give a day such as 2026-03-02.'));
    }
    const received = this.said.get('receivedAt');
    const receivedAt = received ? new Date(received) : null;
    if (received && (!INSTANT.test(received) || Number.isNaN(receivedAt!.getTime()))) {
      refusals.push(uploadRefusal('receivedAt', 'AN_INSTANT', 'Give a moment such as 2026-03-02T09:00:00Z.'));
    }
    if (refusals.length > 0) throw new Refused(refusals);
    return Object.assign(new ReceiveEvidenceInput(), {
      caseId: this.said.get('caseId') ?? null,
      serviceId: this.said.get('serviceId') ?? null,
      ownerId: this.said.get('ownerId') ?? null,
      givenById: this.said.get('givenById') ?? null,
      actionId: this.said.get('actionId') ?? null,
      type: type as EvidenceType,
      happenedOn,
      description: this.said.get('description') ?? null,
      receivedAt,
      idempotencyKey: this.said.get('idempotencyKey') ?? null,
    });
  }
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
