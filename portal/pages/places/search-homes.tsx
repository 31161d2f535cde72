import { type FormEvent, useId, useState } from 'react';

/** Part of an address or a postcode, looked for once it is sent. */
export function SearchHomes({
  label,
  value,
  onSearch,
}: {
  label: string;
  value: string;
  onSearch: (value: string) => void;
}) {
  const id = useId();
  const [text, setText] = useState(value);
  return (
    <search className="field person-form">
      <form
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          onSearch(text.trim());
        }}
      >
        <label className="field-label" htmlFor={id}>
          {label}
        </label>
        <div className="find-line">
          <input id={id} type="search" value={text} onChange={(event) => setText(event.target.value)} />
          <button type="submit" className="button">
            Find
          </button>
        </div>
      </form>
    </search>
  );
}
