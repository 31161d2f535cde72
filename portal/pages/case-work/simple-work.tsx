import type { ReactNode } from 'react';
import { ChangeForm, type ChangeFormProps } from '../../kit/change-form.tsx';
import type { CaseData, Work } from './work.ts';

type Change = Pick<ChangeFormProps, 'document' | 'fields'>;

type Particulars = Omit<
  ChangeFormProps,
  'draft' | 'name' | 'onDone' | 'onConflict' | 'document' | 'fields'
> & {
  /** What whoever fills it in should know first. */
  first?: ReactNode;
};

/** A piece of work that is one form; null where what it is about is not there. */
export function simpleWork(
  change: Change,
  done: string,
  particulars: (file: CaseData, on: string | undefined) => Particulars | null,
): Work {
  return {
    done,
    Form: ({ file, on, form }) => {
      const found = particulars(file, on);
      if (!found) return <p className="notice">This is no longer there, or it is not yours to see.</p>;
      const { first, ...rest } = found;
      return (
        <>
          {first}
          <ChangeForm {...change} {...rest} {...form} />
        </>
      );
    },
  };
}

/** Work on one thing of a case file: which it is stands above each form, and is sent with the version that was read. */
export const workOn =
  <One extends { id: string }>(
    allOf: (file: CaseData) => readonly One[],
    about: (one: One) => Pick<Particulars, 'first' | 'fixed' | 'version'>,
  ) =>
  (change: Change, done: string, particulars: (one: One, file: CaseData) => Particulars | null): Work =>
    simpleWork(change, done, (file, on) => {
      const one = allOf(file).find(({ id }) => id === on);
      const found = one && particulars(one, file);
      return found ? { ...about(one), ...found } : null;
    });
