import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { appointAdministrator } from '../database/appoint-administrator.ts';
import { reportFault } from '../start/report-fault.ts';
import { StartError } from '../start/start-error.ts';
import { withDatabase } from '../start/with-database.ts';

const USAGE =
  'Usage: npm run appoint-administrator -- --subject SUB --name "NAME" [--mail ADDRESS] [--issuer URL] [--another]';

/** `npm run appoint-administrator`: the first member of staff of a new installation, who then adds the others. */
try {
  const config = readConfig(process.env);
  const { subject, name, mail, issuer = config.oidcIssuer, another } = readArguments();
  if (!subject || !name) throw new StartError(USAGE);
  if (!issuer) throw new StartError(`Say who vouches for them: --issuer, or set OIDC_ISSUER. ${USAGE}`);
  // People are looked up by exactly this text when they sign in.
  if (config.oidcIssuer && issuer !== config.oidcIssuer) {
    throw new StartError('--issuer differs from OIDC_ISSUER: they could never sign in. Leave it out.');
  }
  const did = await withDatabase(config, (url) =>
    appointAdministrator(url, { issuer, subject, name, email: mail, another: another ?? false }),
  );
  console.log(did === 'APPOINTED' ? 'Appointed: they can sign in now.' : 'They administer Amity already.');
} catch (fault) {
  reportFault(fault);
  process.exitCode = 1;
}

function readArguments() {
  const text = { type: 'string' } as const;
  const options = {
    subject: text,
    name: text,
    mail: text,
    issuer: text,
    another: { type: 'boolean' },
  } as const;
  try {
    return parseArgs({ options }).values;
  } catch (fault) {
    throw new StartError(`${(fault as Error).message.split('. ')[0]}. ${USAGE}`);
  }
}
