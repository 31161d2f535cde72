import { readFile } from 'node:fs/promises';
import { missingColumns } from './compile-mapping.ts';
import { FileFault } from './file-fault.ts';
import { type Mapping, parseMapping } from './mapping-format.ts';
import caseExport from './mappings/case-export.json' with { type: 'json' };
import policeUk from './mappings/police-uk.json' with { type: 'json' };
import serviceRequests from './mappings/service-requests.json' with { type: 'json' };
import type { Header } from './read-text.ts';

/** The mappings that come with the product, by name. */
export const shippedMappings: Mapping[] = [policeUk, serviceRequests, caseExport].map((content) =>
  parseMapping(content, content.name),
);

const names = () => shippedMappings.map((mapping) => mapping.name).join(', ');

/** A shipped mapping by its name, or a landlord's own from a file. */
export async function findMapping(nameOrFile: string): Promise<Mapping> {
  const shipped = shippedMappings.find((mapping) => mapping.name === nameOrFile);
  if (shipped) return shipped;
  let content: string;
  try {
    content = await readFile(nameOrFile, 'utf8');
  } catch {
    throw new FileFault(
      `There is no mapping "${nameOrFile}": neither a shipped one (${names()}) nor a readable file.`,
    );
  }
  const mapping = parseMapping(parseJson(content, nameOrFile), nameOrFile);
  if (shippedMappings.some(({ name }) => name === mapping.name)) {
    throw new FileFault(
      `The mapping ${nameOrFile} calls itself ${mapping.name}, the name of a shipped one; rename it.`,
    );
  }
  return mapping;
}

/** The one shipped mapping whose columns are all there. */
export function chooseMapping(header: Header): Mapping {
  const fitting = shippedMappings.filter((mapping) => missingColumns(mapping, header).length === 0);
  const [only] = fitting;
  if (only && fitting.length === 1) return only;
  const why = only ? 'More than one shipped mapping fits' : 'No shipped mapping fits';
  throw new FileFault(
    `${why} the columns of the file; name one with --mapping (${names()}, or a file of your own).`,
  );
}

function parseJson(content: string, where: string): unknown {
  try {
    return JSON.parse(content.replace(/^\ufeff/, ''));
  } catch (fault) {
    throw new FileFault(`The mapping ${where} is not JSON: ${(fault as Error).message}.`);
  }
}
