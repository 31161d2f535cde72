const size = 13.5;
let context: CanvasRenderingContext2D | null | undefined;

/** The width of a chart's text as the browser will draw it, so that a column of labels is as wide as they are. */
export function textWidth(text: string, bold = false): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * size * 0.55;
  const family = getComputedStyle(document.documentElement).fontFamily;
  context.font = `${bold ? 700 : 400} ${size}px ${family}`;
  return context.measureText(text).width;
}

/** Words broken into lines that fit; a single long word stands over. */
export function brokenLines(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
