import { PageHeading } from '../kit/page-heading.tsx';

/** One page for "there is none" and "it is not yours": a link must not tell whether something exists. */
export function NotFoundPage({ what = 'page' }: { what?: string }) {
  return (
    <div className="notice-page">
      <PageHeading title={`We cannot show this ${what}`} />
      <p>
        There is no such {what}, or it is not among those you may see. If somebody sent you the link, ask them
        whether it is meant for your role; your area manager can say who may grant it.
      </p>
      <p>
        <a href="/">Go to the start</a>
      </p>
    </div>
  );
}
