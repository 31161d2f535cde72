import { Property } from '@mikro-orm/decorators/legacy';

/**
 * Since when the row has been known as it stands, as far as figures are counted from it. The database alone writes it: with
 * the row, and anew with every version (`kept-columns.ts`).
 */
export const KnownFrom = () =>
  Property({
    columnType: 'timestamptz',
    type: 'timestamptz',
    defaultRaw: 'app.known_now()',
    hidden: true,
    lazy: true,
  });
