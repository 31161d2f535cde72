import { Link } from '@tanstack/react-router';
import { type ReactNode, useId, useRef } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { drawnIn, saveChartAsPng, saveChartAsSvg } from '../charts/picture.ts';
import { type Column, DataTable } from './data-table.tsx';
import { saveFile, tableAsCsv } from './download.ts';
import type { MeasureWords } from './measure-words.ts';

/** One finding: its chart, the table behind it, both to take away, and what the measure means. */
export function FigureCard<Row>({
  finding,
  about,
  chart,
  columns,
  rows,
  fileName,
  measure,
  full = false,
}: {
  /** The finding as a title: "Cases opened have outrun cases closed". */
  finding: string;
  /** Measure and period. */
  about: string;
  chart: ReactNode;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  fileName: string;
  measure: readonly MeasureWords[];
  full?: boolean;
}) {
  const heading = useId();
  const picture = useRef<HTMLDivElement>(null);
  return (
    <section className={full ? 'card full' : 'card'} aria-labelledby={heading}>
      <h3 id={heading}>{finding}</h3>
      <p className="card-about">{about}</p>
      <Tabs>
        <TabList className="tabs" aria-labelledby={heading}>
          <Tab id="chart" className="tab">
            Chart
          </Tab>
          <Tab id="table" className="tab">
            Table
          </Tab>
          <Tab id="download" className="tab">
            Download
          </Tab>
          <Tab id="about" className="tab">
            About
          </Tab>
        </TabList>
        <TabPanel id="chart" className="panel" shouldForceMount>
          <div ref={picture}>{chart}</div>
        </TabPanel>
        <TabPanel id="table" className="panel" shouldForceMount>
          <DataTable caption={about} columns={columns} rows={rows} />
        </TabPanel>
        <TabPanel id="download" className="panel">
          <div className="downloads">
            <button
              type="button"
              className="button"
              onClick={() => saveFile(`${fileName}.csv`, 'text/csv;charset=utf-8', tableAsCsv(columns, rows))}
            >
              Table as CSV
            </button>
            <button
              type="button"
              className="button"
              onClick={() => {
                const drawn = drawnIn(picture.current);
                if (drawn) saveChartAsSvg(drawn, finding, fileName);
              }}
            >
              Chart as SVG
            </button>
            <button
              type="button"
              className="button"
              onClick={() => {
                const drawn = drawnIn(picture.current);
                if (drawn) void saveChartAsPng(drawn, finding, fileName);
              }}
            >
              Chart as PNG
            </button>
          </div>
        </TabPanel>
        <TabPanel id="about" className="panel">
          <dl className="about">
            {measure.map((words) => (
              <div key={words.name}>
                <dt>{words.name}</dt>
                <dd>
                  {words.meaning}
                  {words.clause ? <span className="muted"> (policy {words.clause})</span> : null}
                  {words.id ? (
                    <>
                      {' '}
                      <Link to="/dictionary" hash={words.id} aria-label={`In the dictionary: ${words.name}`}>
                        In the dictionary
                      </Link>
                    </>
                  ) : null}
                </dd>
              </div>
            ))}
          </dl>
        </TabPanel>
      </Tabs>
    </section>
  );
}
