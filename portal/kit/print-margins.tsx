import { useEffect } from 'react';

/** A text as a string of CSS. */
const quoted = (text: string) => `"${text.replaceAll(/["\\]/g, '\\$&').replaceAll(/\s+/g, ' ')}"`;

/**
 * What stands in the margins of every printed page, the same on a PDF and from the browser's own print: which report it
 * is, how it is marked and of which snapshot its figures are.
 */
export function PrintMargins({
  report,
  marking,
  snapshot,
}: {
  report: string;
  marking: string;
  snapshot: string;
}) {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@page {
      @top-left { content: ${quoted(report)}; }
      @top-right { content: ${quoted(marking)}; }
      @bottom-left { content: ${quoted(`Snapshot ${snapshot}`)}; }
    }`);
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [report, marking, snapshot]);
  return null;
}
