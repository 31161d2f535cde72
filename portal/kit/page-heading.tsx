import { type ReactNode, useEffect, useRef } from 'react';

let firstPage = true;

/**
 * The heading of a page. It names the document and, after moving from another page, takes the focus, so that
 * a screen reader announces where one is and the keyboard starts at the top.
 */
export function PageHeading({
  title,
  documentTitle = title,
  lede,
  children,
}: {
  title: ReactNode;
  documentTitle?: ReactNode;
  lede?: ReactNode;
  children?: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${String(documentTitle)} – Amity`;
  }, [documentTitle]);
  useEffect(() => {
    // Whoever has only just arrived is at the top already. React may run this twice at once while developing.
    if (firstPage)
      setTimeout(() => {
        firstPage = false;
      });
    else heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="head">
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lede ? <p className="lede">{lede}</p> : null}
      </div>
      {children}
    </div>
  );
}
