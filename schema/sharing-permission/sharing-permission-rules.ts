import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import { type DataCategory, PermissionForm } from '../vocabulary.ts';

export interface PermissionTerms {
  giverPersonId: string;
  recipientPersonId: string | null;
  categories: readonly DataCategory[];
  form: PermissionForm;
  givenAt: Date;
  expiresAt: Date | null;
  documentReference: string | null;
  witnessId: string | null;
  recordedById: string;
}

/** Whether a permission is express (#20, #135): given by somebody, for something, provably. */
export function ruleOnPermission(terms: PermissionTerms, now: Date): Ruling {
  const refusals: Refusal[] = refuseText('documentReference', terms.documentReference, 500);
  if (terms.categories.length === 0) {
    const message = 'Say what may be shared: a permission without bounds is none.';
    refusals.push(refusal('categories', 'PERMISSION_SAYS_WHAT', '12.2', message));
  }
  if (terms.recipientPersonId === terms.giverPersonId) {
    const message = 'Nobody needs permission to be told about themselves.';
    refusals.push(refusal('recipient', 'NOT_TO_ONESELF', '1.4', message));
  }
  if (terms.givenAt > now) {
    const message = 'Permission cannot have been given in the future.';
    refusals.push(refusal('givenAt', 'NOT_IN_THE_FUTURE', '12.2', message));
  }
  if (terms.expiresAt && terms.expiresAt <= terms.givenAt) {
    const message = 'Permission cannot end before it is given.';
    refusals.push(refusal('expiresAt', 'ENDS_AFTER_IT_BEGINS', '12.2', message));
  }
  if (terms.form !== PermissionForm.SPOKEN && isBlank(terms.documentReference)) {
    const message = 'Say where the written permission is kept.';
    refusals.push(refusal('documentReference', 'WRITTEN_PERMISSION_KEPT', '12.2', message));
  }
  if (terms.form === PermissionForm.SPOKEN && (!terms.witnessId || terms.witnessId === terms.recordedById)) {
    const message = 'Name a second member of staff who heard it.';
    refusals.push(refusal('witnessId', 'SECOND_WITNESS_NEEDED', '12.2', message));
  }
  return ruling(refusals, {});
}

export interface PermissionTimes {
  givenAt: Date;
  expiresAt?: Date | null;
  withdrawnAt?: Date | null;
}

export function ruleOnWithdrawing(permission: PermissionTimes, withdrawnAt: Date, now: Date): Ruling {
  const refusals: Refusal[] = [];
  if (permission.withdrawnAt) {
    const message = 'This permission has been withdrawn already.';
    refusals.push(refusal('permissionId', 'PERMISSION_WITHDRAWN', '12.2', message));
  }
  if (withdrawnAt > now) {
    const message = 'Permission cannot have been withdrawn in the future.';
    refusals.push(refusal('withdrawnAt', 'NOT_IN_THE_FUTURE', '12.2', message));
  }
  if (withdrawnAt < permission.givenAt) {
    const message = 'Permission cannot be withdrawn before it is given.';
    refusals.push(refusal('withdrawnAt', 'ENDS_AFTER_IT_BEGINS', '12.2', message));
  }
  return ruling(refusals, {});
}

/** Whether a permission holds at a moment. */
export const isGiven = ({ givenAt, expiresAt, withdrawnAt }: PermissionTimes, now: Date): boolean =>
  givenAt <= now && !(expiresAt && expiresAt <= now) && !(withdrawnAt && withdrawnAt <= now);
