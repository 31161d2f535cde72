import { listed } from '../words/figures.ts';

/** An old or mistyped link still opens: what it asks for and we do not know is left out, and this says so. */
export function UnknownNotice({ unknown }: { unknown: readonly string[] }) {
  if (unknown.length === 0) return null;
  return (
    <div className="notice warn" role="status">
      <p>
        The address asks for {listed([...unknown])}, which {unknown.length === 1 ? 'is' : 'are'} not known
        here or not open to you. The page shows its default instead.
      </p>
    </div>
  );
}
