import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

const UnreadCount = lazy(async () => ({ default: (await import('./unread-count.tsx')).UnreadCount }));

/** The way to one’s notices, with how many are unread; nobody waits for the number. */
export function Bell() {
  return (
    <Link to="/notices" className="bell" activeProps={{ 'aria-current': 'page' }}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <path d="M10 1.5a5.5 5.5 0 0 0-5.5 5.5v3.6L2.8 14h14.4l-1.7-3.4V7A5.5 5.5 0 0 0 10 1.5zM7.8 15.5a2.2 2.2 0 0 0 4.4 0z" />
      </svg>
      Notices
      <Suspense>
        <UnreadCount />
      </Suspense>
    </Link>
  );
}
