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

/** A copy of a drawn chart that carries its own colours and letters, since a file has no style sheet. */
function standalone(drawn: SVGSVGElement, title: string): SVGSVGElement {
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const originals = drawn.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((element, index) => {
    const original = originals[index];
    if (!original) return;
    const style = getComputedStyle(original);
    for (const property of painted) element.setAttribute(property, style.getPropertyValue(property));
    element.removeAttribute('class');
  });
  const margin = 16;
  const { width, height } = drawn.viewBox.baseVal;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute(
    'viewBox',
    `${-margin} ${-margin - 24} ${width + 2 * margin} ${height + 2 * margin + 24}`,
  );
  copy.setAttribute('width', String(width + 2 * margin));
  copy.setAttribute('height', String(height + 2 * margin + 24));
  const page = getComputedStyle(document.documentElement);
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('x', String(-margin));
  ground.setAttribute('y', String(-margin - 24));
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', page.getPropertyValue('--card'));
  const heading = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  heading.setAttribute('y', '-14');
  heading.setAttribute('font-family', page.fontFamily);
  heading.setAttribute('font-size', '16');
  heading.setAttribute('font-weight', '700');
  heading.setAttribute('fill', page.getPropertyValue('--ink'));
  heading.textContent = title;
  copy.prepend(ground, heading);
  return copy;
}

export function saveChartAsSvg(drawn: SVGSVGElement, title: string, fileName: string): void {
  saveFile(
    `${fileName}.svg`,
    'image/svg+xml',
    new XMLSerializer().serializeToString(standalone(drawn, title)),
  );
}

/** The same at twice the size, for documents that take no SVG. */
export async function saveChartAsPng(drawn: SVGSVGElement, title: string, fileName: string): Promise<void> {
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
