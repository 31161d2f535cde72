import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import type { Asker, Data, Landlord } from './landlord.ts';

type Fields = Record<string, string>;

/** A picture of one grey dot, with as many bytes in it as somebody wants. */
export const photo = (more = 0): Buffer =>
  pngOf([
    ['IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])],
    ['IDAT', Buffer.concat([deflateSync(Buffer.from([0, 128])), Buffer.alloc(more, 7)])],
    ['IEND', Buffer.alloc(0)],
  ]);

export function pngOf(chunks: [name: string, data: Buffer][]): Buffer {
  const framed = chunks.map(([name, data]) => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
    const frame = Buffer.alloc(body.length + 8);
    frame.writeUInt32BE(data.length, 0);
    body.copy(frame, 4);
    frame.writeUInt32BE(crc32(body), body.length + 4);
    return frame;
  });
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...framed]);
}

function crc32(data: Buffer): number {
  let crc = ~0;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

export const pdf = () => Buffer.from('%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n');

export interface Sent {
  status: number;
  evidence: Data;
  refusals: Data[];
  rules: string[];
}

/** One file as a browser's form sends it: the fields, then the file. */
export async function upload(
  landlord: Landlord,
  by: Asker,
  fields: Fields,
  file: { content: Buffer | string; name?: string; type?: string } | null = { content: photo() },
  headers: Record<string, string> = { authorization: `Bearer ${by.token}` },
): Promise<Sent> {
  const form = new FormData();
  for (const [name, value] of Object.entries({ type: 'PHOTO', ...fields })) form.append(name, value);
  if (file) {
    const { content, name = 'stairs.png', type = 'image/png' } = file;
    form.append('file', new Blob([content as never], { type }), name);
  }
  const response = await fetch(`${landlord.url}/evidence`, { method: 'POST', headers, body: form });
  const body = (await response.json()) as Data;
  const rules = (body.refusals ?? []).map((one: Fields) => `${one.field} ${one.rule} ${one.clause}`);
  return { status: response.status, evidence: body.evidence, refusals: body.refusals, rules };
}

/** An upload that must be taken. */
export async function uploaded(...sent: Parameters<typeof upload>): Promise<Data> {
  const answer = await upload(...sent);
  if (answer.status !== 201) throw new Error(JSON.stringify(answer));
  return answer.evidence;
}

export const fetchAs = (landlord: Landlord, by: Asker, address: string) =>
  fetch(`${landlord.url}${address}`, { headers: { authorization: `Bearer ${by.token}` } });

/** Every file that lies in the folder of evidence, kept or arriving. */
export async function filesIn(landlord: Landlord, part: 'files' | 'arriving' = 'files'): Promise<string[]> {
  const folder = path.join(landlord.dataDir, 'evidence', part);
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return found.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

const inputs = {
  attachEvidence: 'AttachEvidenceInput',
  setEvidenceAside: 'SetEvidenceAsideInput',
  restoreEvidence: 'RestoreEvidenceInput',
  describeEvidence: 'DescribeEvidenceInput',
} as const;

const evidence = `evidence { id type state happenedOn description receivedAt fileName mediaType sizeBytes sha256 scanState
  setAsideAt setAsideReason version dueAt case { id } givenBy { id } action { id } owner { id } deadlines { type status dueAt } }`;

/** One change to evidence; its payload, refusals and all. */
export async function keepEvidence(by: Asker, step: keyof typeof inputs, input: object): Promise<Data> {
  const document = `mutation ($input: ${inputs[step]}!) { ${step}(input: $input) { refusals { field rule clause message } ${evidence} } }`;
  return (await by.query(document, { input }))[step];
}

/** The evidence as a reader sees it. */
export async function seen(by: Asker, id: string): Promise<Data> {
  const document = `query ($id: ID!) { node(id: $id) { ... on Evidence { ${evidence.slice(11, -1)} } } }`;
  return (await by.query(document, { id })).node;
}
