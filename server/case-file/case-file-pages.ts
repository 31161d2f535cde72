import { createRequire } from 'node:module';
import path from 'node:path';
import PDFDocument from 'pdfkit';
import { visualOrder } from './visual-order.ts';

const fonts = path.join(
  path.dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')),
  'ttf',
);
const ink = '#1a1f2b';
const quiet = '#5a6275';
const line = '#c9cedb';
const margin = 56;

/** The paper that a case file is written on: headings, facts and entries, one after another, page by page. */
export class CaseFilePages {
  readonly document: PDFKit.PDFDocument;
  private page = 0;

  constructor(title: string, at: Date) {
    this.document = new PDFDocument({
      size: 'A4',
      margins: { top: margin, left: margin, right: margin, bottom: margin + 14 },
      autoFirstPage: false,
      lang: 'en-GB',
      displayTitle: true,
      tagged: true,
      pdfVersion: '1.7',
      info: { Title: title, Creator: 'Amity', Producer: 'Amity', CreationDate: at },
    });
    this.document.registerFont('text', path.join(fonts, 'DejaVuSans.ttf'));
    this.document.registerFont('strong', path.join(fonts, 'DejaVuSans-Bold.ttf'));
    this.document.registerFont('code', path.join(fonts, 'DejaVuSansMono.ttf'));
    this.document.on('pageAdded', () => this.foot(title));
    this.document.addPage();
  }

  cover(title: string, under: string): void {
    this.write(title, { font: 'strong', size: 26 });
    this.write(under, { size: 11, color: quiet });
    this.document.moveDown(1);
  }

  section(title: string): void {
    this.keepTogether(90);
    this.document.moveDown(1);
    this.write(title, { font: 'strong', size: 15 });
    const { x, y, page } = this.document;
    this.document
      .moveTo(x, y + 2)
      .lineTo(page.width - margin, y + 2)
      .lineWidth(0.75)
      .stroke(line);
    this.document.moveDown(0.6);
    this.document.outline.addItem(title);
  }

  /** What one thing is: its name, then what is known of it; what is not known is left out. */
  entry(title: string, facts: Facts): void {
    this.keepTogether(48);
    this.write(title, { font: 'strong', size: 10 });
    for (const [name, value, font] of facts) {
      if (value === null || value === undefined || value === '') continue;
      this.document
        .font('text')
        .fontSize(9)
        .fillColor(quiet)
        .text(`${name}: `, { continued: true })
        .font(font ?? 'text')
        .fillColor(ink)
        .text(visualOrder(String(value)), { lineGap: 1.5 });
    }
    this.document.moveDown(0.6);
  }

  /** One of many, on a line of its own. */
  line(text: string): void {
    this.write(text, { size: 9 });
  }

  note(text: string): void {
    this.write(text, { size: 9, color: quiet });
    this.document.moveDown(0.4);
  }

  private write(
    text: string,
    { font = 'text', size, color = ink }: { font?: string; size: number; color?: string },
  ): void {
    this.document.font(font).fontSize(size).fillColor(color).text(visualOrder(text), { lineGap: 2 });
  }

  /** A heading does not stand alone at the foot of a page. */
  private keepTogether(height: number): void {
    if (this.document.y + height > this.document.page.height - margin - 14) this.document.addPage();
  }

  private foot(title: string): void {
    this.page += 1;
    const { page, document } = { page: this.document.page, document: this.document };
    const { x, y } = document;
    const bottom = page.margins.bottom;
    page.margins.bottom = 0;
    document
      .font('text')
      .fontSize(8)
      .fillColor(quiet)
      .text(`${title} · page ${this.page} · confidential`, margin, page.height - margin + 8, {
        lineBreak: false,
      });
    page.margins.bottom = bottom;
    document.x = x;
    document.y = y;
  }
}

export type Facts = [name: string, value: unknown, font?: 'code'][];
