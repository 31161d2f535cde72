export interface Picture {
  file: string;
  name: string;
  look: string;
  /** So many pixels of it run off the screen. */
  overflow: number;
}

/** A page to look them through on: one row for each page, its widths and colours beside each other. */
export function contactSheet(pictures: readonly Picture[]): string {
  const names = [...new Set(pictures.map(({ name }) => name))];
  const rows = names.map((name) => {
    const shown = pictures
      .filter((picture) => picture.name === name)
      .map(
        ({ file, look }) =>
          `<figure><a href="${file}"><img src="${file}" alt="${name}, ${look}" loading="lazy"></a><figcaption>${look}</figcaption></figure>`,
      );
    return `<h2>${name}</h2><div>${shown.join('')}</div>`;
  });
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Every page of the portal</title>
<style>body{font:16px system-ui;margin:2rem}div{display:flex;gap:1rem;align-items:start;overflow-x:auto}figure{margin:0}
img{height:480px;border:1px solid #6b7680}h2{margin:2rem 0 .5rem;font-size:1.1rem}</style>
<h1>Every page of the portal</h1>
${rows.join('\n')}
</html>
`;
}
