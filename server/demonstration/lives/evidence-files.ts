import { deflateSync } from 'node:zlib';

/** Files that really open, made here: what they show is invented, like everything else. */

/** A picture of a wall with a broad stroke across it. */
export function madePicture(width = 320, height = 200): Buffer {
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const stroke = Math.abs(y - height / 2 - 40 * Math.sin(x / 40)) < 12;
      const brick = y % 25 < 2 || (x + (Math.floor(y / 25) % 2) * 20) % 40 < 2;
      rows[y * (width + 1) + 1 + x] = stroke ? 40 : brick ? 200 : 150;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

function crc32(data: Buffer): number {
  let crc = ~0;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

/** Two seconds of a low thud through a wall. */
export function madeSound(seconds = 2, rate = 8_000): Buffer {
  const samples = seconds * rate;
  const sound = Buffer.alloc(44 + samples);
  sound.write('RIFF', 0, 'latin1');
  sound.writeUInt32LE(36 + samples, 4);
  sound.write('WAVEfmt ', 8, 'latin1');
  sound.writeUInt32LE(16, 16);
  sound.writeUInt16LE(1, 20);
  sound.writeUInt16LE(1, 22);
  sound.writeUInt32LE(rate, 24);
  sound.writeUInt32LE(rate, 28);
  sound.writeUInt16LE(1, 32);
  sound.writeUInt16LE(8, 34);
  sound.write('data', 36, 'latin1');
  sound.writeUInt32LE(samples, 40);
  for (let at = 0; at < samples; at += 1) {
    const beat = Math.exp(-((at / rate) % 0.5) * 8);
    sound[44 + at] = 128 + Math.round(100 * beat * Math.sin((2 * Math.PI * 55 * at) / rate));
  }
  return sound;
}

/** One page with a few lines on it. */
export function madePage(lines: readonly string[]): Buffer {
  const text = lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`).join('\n');
  const content = `BT /F1 14 Tf 72 760 Td 20 TL\n${text}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let page = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = page.length;
    page += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  return Buffer.from(
    `${page}${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${page.length}\n%%EOF\n`,
    'latin1',
  );
}
