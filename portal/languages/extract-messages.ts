// npm run messages: brings the Welsh catalog to what the portal now says. With --check it changes nothing and fails
// where they differ.
import { writeFileSync } from 'node:fs';
import {
  readCatalog,
  saidByPortal,
  textOfCatalog,
  unfaithful,
  withWelsh,
  writtenCatalog,
} from './catalog.ts';

const entries = withWelsh(saidByPortal(), readCatalog());
const text = writtenCatalog(entries);
const faults = unfaithful(entries).map(
  ({ english, welsh }) => `Welsh loses or invents what is filled in: “${english}” → “${welsh}”`,
);
if (process.argv.includes('--check')) {
  if (text !== textOfCatalog())
    faults.push('portal/languages/cy.po is not what the portal now says: npm run messages.');
} else writeFileSync(new URL('cy.po', import.meta.url), text);

const written = entries.filter(({ welsh }) => welsh !== '').length;
console.log(`${written} of ${entries.length} messages have Welsh.`);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
