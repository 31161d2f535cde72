import { useRef, useState } from 'react';
import { useViewer } from '../shell/viewer.tsx';
import { ChangeForm, type ChangeFormProps } from './change-form.tsx';
import { draftOf } from './drafts.ts';

/** A change among others on a page: folded until it is wanted, and again once it is made. */
export function FoldedForm({
  title,
  of,
  done,
  plain = false,
  onDone,
  ...form
}: Omit<ChangeFormProps, 'name' | 'onDone'> & {
  title: string;
  /** What it is about, where several on a page have the same title. */
  of?: string | undefined;
  done: string;
  /** Within a card, which has a frame already. */
  plain?: boolean;
  onDone?: () => void;
}) {
  const { staffId } = useViewer();
  const [open, setOpen] = useState(() => draftOf(`${staffId} ${form.draft}`) !== undefined);
  const [said, say] = useState('');
  const place = useRef<HTMLParagraphElement>(null);
  return (
    <div className="fold">
      <details
        className={plain ? undefined : 'card'}
        open={open}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>
          {title}
          {of ? <span className="unseen">: {of}</span> : null}
        </summary>
        {open ? (
          <ChangeForm
            {...form}
            name={of ? `${title}: ${of}` : title}
            onDone={() => {
              say(done);
              setOpen(false);
              onDone?.();
              place.current?.focus({ preventScroll: true });
            }}
          />
        ) : null}
      </details>
      <p role="status" className={said ? 'said' : 'unseen'} tabIndex={-1} ref={place}>
        {said}
      </p>
    </div>
  );
}
