import type { Page } from 'playwright-core';
import type { RunningPortal } from './running-portal.ts';

/** A page as somebody meets it. */
export interface PortalPage {
  name: string;
  path: string;
  /** What stands for $ in the path: the first value that this finds in the database. */
  of?: string;
  /** Another state of a page that stands here already. */
  state?: true;
}

/** The open case with the most of something; of the services in which somebody works. */
const caseWith = (table: string, who = 'demo-head-of-service') =>
  `select reference from asb_case c join (select case_id, count(*) n from ${table} group by 1) x on x.case_id = c.id
    where c.status = 'OPEN' and c.named_staff is null and exists (select from staff_grant g join staff s on s.id = g.staff_id
      where s.subject = '${who}' and coalesce(g.service_id, c.service_id) = c.service_id)
    order by x.n desc, c.reference limit 1`;
const reportOf = (kind: string) =>
  `select id from management_report where kind = '${kind}' order by (status = 'SIGNED') desc, period desc limit 1`;

/** Every page of the portal, by who opens it; `test/portal/every-page-is-known.test.ts` finds one that is missing. */
export const everyPage: Record<string, readonly PortalPage[]> = {
  'demo-head-of-service': [
    { name: 'quarterly report', path: '/reports/quarterly/2026-27/2' },
    { name: 'quarterly report, running', path: '/reports/quarterly/2026-27/3?cmp=prev', state: true },
    {
      name: 'quarterly report, no such filter',
      path: '/reports/quarterly/2026-27/2?area=atlantis',
      state: true,
    },
    { name: 'reports', path: '/reports' },
    { name: 'frozen quarterly report', path: '/reports/$', of: reportOf('QUARTERLY_REPORT') },
    { name: 'frozen equality summary', path: '/reports/$', of: reportOf('EQUALITY_SUMMARY'), state: true },
    { name: 'frozen publication', path: '/reports/$', of: reportOf('ANNUAL_PUBLICATION'), state: true },
    {
      name: 'frozen satisfaction measures',
      path: '/reports/$',
      of: reportOf('TENANT_SATISFACTION_MEASURES'),
      state: true,
    },
    { name: 'frozen reviews', path: '/reports/$', of: reportOf('LEAD_REVIEWS'), state: true },
    { name: 'equality summary', path: '/reports/equality?by=contact' },
    { name: 'reports received', path: '/reports/received' },
    { name: 'cases', path: '/cases?count=1' },
    { name: 'cases, none', path: '/cases?q=ASB-1999', state: true },
    { name: 'cases, no such filter', path: '/cases?status=sleeping', state: true },
    { name: 'case file', path: '/cases/$', of: caseWith('action') },
    { name: 'deadlines', path: '/deadlines' },
    { name: 'case reviews', path: '/case-reviews' },
    { name: 'case reviews, none', path: '/case-reviews?year=2001-02', state: true },
    { name: 'reviews', path: '/reviews' },
    { name: 'appraisal', path: '/reviews/$', of: `select id from staff where subject = 'demo-service-lead'` },
    { name: 'data quality', path: '/data-quality' },
    { name: 'reports to decide', path: '/triage' },
    {
      name: 'deciding a report',
      path: '/triage/$',
      of: `select reference from report where status = 'RECEIVED' limit 1`,
    },
    { name: 'sent online', path: '/online-reports' },
    { name: 'disclosures', path: '/register' },
    { name: 'exports', path: '/exports' },
    { name: 'places', path: '/places' },
    { name: 'a service', path: '/places/$', of: 'select id from service order by name limit 1' },
    { name: 'lists we keep', path: '/kept' },
    { name: 'prevention', path: '/prevention' },
    { name: 'hotspots', path: '/hotspots' },
    {
      name: 'behind a figure',
      path: '/figures/behind?measure=cases-opened&from=2026-07-01&to=2026-09-30',
    },
    { name: 'own words', path: '/analyst' },
    { name: 'dictionary', path: '/dictionary' },
    { name: 'policy', path: '/policy' },
    { name: 'notices', path: '/notices' },
    { name: 'my access', path: '/my-access' },
    { name: 'no such page', path: '/nowhere', state: true },
  ],
  'demo-service-lead': [{ name: 'cases to review', path: '/queue' }],
  'demo-housing-support-worker': [
    { name: 'taking a report', path: '/take-report' },
    {
      name: 'case of a worker',
      path: '/cases/$',
      of: caseWith('action', 'demo-housing-support-worker'),
      state: true,
    },
    {
      name: 'case of many clocks',
      path: '/cases/$',
      of: caseWith('deadline', 'demo-housing-support-worker'),
      state: true,
    },
  ],
  'demo-data-protection-officer': [
    { name: 'access requests', path: '/access-requests' },
    {
      name: 'an access request',
      path: '/access-requests/$',
      of: 'select id from subject_access_request order by received_on limit 1',
    },
    { name: 'retention', path: '/retention' },
  ],
  'demo-equality-and-diversity-group': [
    { name: 'equality summary, its readers', path: '/reports/equality', state: true },
    { name: 'exact figures', path: '/reports/equality/exact' },
  ],
  'demo-system-admin': [
    { name: 'operations', path: '/operations' },
    { name: 'people and roles', path: '/people-and-roles' },
    {
      name: 'a person',
      path: '/people-and-roles/$',
      of: `select id from staff where subject = 'demo-service-lead'`,
    },
    { name: 'integrations', path: '/integrations' },
    { name: 'outbox', path: '/outbox' },
    { name: 'missing Welsh', path: '/translations' },
  ],
  'demo-smt': [
    { name: 'quarterly report, its readers', path: '/reports/quarterly/2026-27/2', state: true },
    { name: 'not permitted', path: '/cases', state: true },
  ],
};

/** What anybody may open, without an account. */
export const publicPages: readonly PortalPage[] = [
  { name: 'sign in', path: '/cases' },
  { name: 'report form', path: '/report' },
  { name: 'report form, printed', path: '/report/printed' },
  { name: 'progress of a report', path: '/report/progress' },
  { name: 'diary', path: '/diary' },
  { name: 'diary on a phone', path: '/diary/phone' },
  { name: 'publication', path: '/publication' },
  { name: 'publication in Welsh', path: '/publication/2025-26/cy', state: true },
  { name: 'guide to the API', path: '/docs' },
];

/** Opens a page and waits until nothing of it is still to come. */
export async function openPage(portal: RunningPortal, page: Page, { path, of }: PortalPage): Promise<void> {
  const found = of && (await portal.text(of));
  if (found === 'undefined') throw new Error(`There is nothing for ${path}.`);
  await page.goto(portal.url + path.replace('$', found ?? '$'));
  await settled(page);
}

export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor({ timeout: 60_000 });
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelector('.skeleton') === null);
  await page.evaluate(() => document.fonts.ready);
}
