import { saveFile } from '../kit/download.ts';

const painted = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
];

/** What a card draws: one chart, or many small ones that stand together, each under its name. */
export type Drawn = SVGSVGElement | readonly HTMLElement[];

/** What is drawn in a card; null where nothing is. */
export function drawnIn(card: HTMLElement | null): Drawn | null {
  const panels = [...(card?.querySelectorAll<HTMLElement>('.multiples > li') ?? [])];
  return panels.length > 0 ? panels : (card?.querySelector<SVGSVGElement>('svg[role="img"]') ?? null);
}

const namespace = 'http://www.w3.org/2000/svg';

function made(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
  return element;
}

/** A copy that carries its own colours and letters, since a file has no style sheet. */
function paintedCopy(drawn: SVGSVGElement): SVGSVGElement {
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const originals = drawn.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((element, index) => {
    const original = originals[index];
    if (!original) return;
    const style = getComputedStyle(original);
    for (const property of painted) element.setAttribute(property, style.getPropertyValue(property));
    element.removeAttribute('class');
  });
  return copy;
}

/** As many lines as the words of an element take up on the page, broken where they are broken there or nearly so. */
function linesOf(element: Element | null, at: number, signs: number): SVGElement[] {
  if (!element) return [];
  const { fontFamily, fontSize, fontWeight, color } = getComputedStyle(element);
  const lines = [''];
  for (const word of (element.textContent ?? '').split(/\s+/)) {
    const line = lines.at(-1)!;
    if (line !== '' && line.length + word.length >= signs) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.map((line, index) => {
    const text = made('text', { y: at + index * 18, fill: color });
    for (const [name, value] of Object.entries({ fontFamily, fontSize, fontWeight }))
      text.setAttribute(
        name.replace(/[A-Z]/, (sign) => `-${sign.toLowerCase()}`),
        value,
      );
    text.textContent = line;
    return text;
  });
}

const panel = { width: 240, gap: 24, height: 130, across: 3 };

/** Small charts as one, three in a row, each with its name and what is said of it. */
function together(panels: readonly HTMLElement[]): SVGSVGElement {
  const across = Math.min(panel.across, panels.length);
  const width = across * (panel.width + panel.gap) - panel.gap;
  const height = Math.ceil(panels.length / across) * panel.height;
  const whole = made('svg', { viewBox: `0 0 ${width} ${height}` }) as SVGSVGElement;
  panels.forEach((each, index) => {
    const x = (index % across) * (panel.width + panel.gap);
    const y = Math.floor(index / across) * panel.height;
    const place = made('g', { transform: `translate(${x} ${y})` });
    const name = linesOf(each.querySelector('h4'), 18, 32);
    const said = linesOf(each.querySelector('p'), 18 * (name.length + 1), 40);
    place.append(...name, ...said);
    const small = each.querySelector('svg');
    if (small) {
      const copy = paintedCopy(small);
      copy.setAttribute('y', String(18 * (name.length + said.length) + 10));
      copy.setAttribute('width', String(panel.width));
      copy.setAttribute('height', '44');
      place.append(copy);
    }
    whole.append(place);
  });
  return whole;
}

/** A picture of its own, with its title above it. */
function standalone(drawn: Drawn, title: string): SVGSVGElement {
  const copy = drawn instanceof SVGSVGElement ? paintedCopy(drawn) : together(drawn);
  const margin = 16;
  const [, , width = 0, height = 0] = (copy.getAttribute('viewBox') ?? '').split(/[ ,]+/).map(Number);
  copy.setAttribute('xmlns', namespace);
  copy.setAttribute(
    'viewBox',
    `${-margin} ${-margin - 24} ${width + 2 * margin} ${height + 2 * margin + 24}`,
  );
  copy.setAttribute('width', String(width + 2 * margin));
  copy.setAttribute('height', String(height + 2 * margin + 24));
  const page = getComputedStyle(document.documentElement);
  const fill = page.getPropertyValue('--card');
  const ground = made('rect', { x: -margin, y: -margin - 24, width: '100%', height: '100%', fill });
  const heading = made('text', {
    y: -14,
    'font-family': page.fontFamily,
    'font-size': 16,
    'font-weight': 700,
    fill: page.getPropertyValue('--ink'),
  });
  heading.textContent = title;
  copy.prepend(ground, heading);
  return copy;
}

export function saveChartAsSvg(drawn: Drawn, title: string, fileName: string): void {
  saveFile(
    `${fileName}.svg`,
    'image/svg+xml',
    new XMLSerializer().serializeToString(standalone(drawn, title)),
  );
}

/** The same at twice the size, for documents that take no SVG. */
export async function saveChartAsPng(drawn: Drawn, title: string, fileName: string): Promise<void> {
  const copy = standalone(drawn, title);
  const address = URL.createObjectURL(
    new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' }),
  );
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * 2;
    canvas.height = image.naturalHeight * 2;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (png) saveFile(`${fileName}.png`, 'image/png', png);
  } finally {
    URL.revokeObjectURL(address);
  }
}
