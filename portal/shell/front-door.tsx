import { Navigate } from '@tanstack/react-router';
import { PageHeading } from '../kit/page-heading.tsx';
import { menuFor } from './menu.ts';
import { useViewer } from './viewer.tsx';

/** One starts with what one's role works with: cases where one may see them, figures otherwise. */
export function FrontDoor() {
  const menu = menuFor(useViewer());
  const first = menu.find((entry) => entry.to === '/cases') ?? menu[0];
  if (first) return <Navigate to={first.to} replace />;
  return (
    <div className="notice-page">
      <PageHeading title="Nothing to show for your role" />
      <p>
        You are signed in, but your role opens no pages here. Your area manager can say who may grant more.
      </p>
    </div>
  );
}
