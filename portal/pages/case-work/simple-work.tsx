import type { ReactNode } from 'react';
import { ChangeForm, type ChangeFormProps } from '../../kit/change-form.tsx';
import type { CaseData, Work } from './work.ts';

export type Particulars = Omit<
  ChangeFormProps,
  'draft' | 'name' | 'onDone' | 'onConflict' | 'document' | 'fields'
> & {
  /** What whoever fills it in should know first. */
  first?: ReactNode;
};

/** A piece of work that is one form; null where what it is about is not there. */
export function simpleWork(
  change: Pick<ChangeFormProps, 'document' | 'fields'>,
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
