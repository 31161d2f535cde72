import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { filtersOfPages } from '../schema/saved-view/filters-of-pages.ts';
import { readSearch, type SearchText, writeSearch } from './search-text.ts';
import { AppShell } from './shell/app-shell.tsx';
import { BrokenPage } from './shell/broken-page.tsx';
import { FrontDoor } from './shell/front-door.tsx';

/** Only the named filters, as text; each page judges the values, since areas and services are data. */
function onlyText<Name extends string>(...names: Name[]) {
  return (search: Record<string, unknown>): Partial<Record<Name, string>> => {
    const known: Partial<Record<Name, string>> = {};
    for (const name of names) {
      const value = search[name];
      if (typeof value === 'string') known[name] = value;
    }
    return known;
  };
}

const NoSuchPage = lazy(async () => ({ default: (await import('./shell/not-found-page.tsx')).NotFoundPage }));

const root = createRootRoute({
  component: AppShell,
  notFoundComponent: () => (
    <Suspense>
      <NoSuchPage />
    </Suspense>
  ),
  errorComponent: BrokenPage,
});

export const frontDoorRoute = createRoute({ getParentRoute: () => root, path: '/', component: FrontDoor });

export const latestQuarterRoute = createRoute({
  getParentRoute: () => root,
  path: '/reports/quarterly',
  component: lazyRouteComponent(() => import('./shell/latest-quarter.tsx'), 'LatestQuarter'),
});

export const quarterlyRoute = createRoute({
  getParentRoute: () => root,
  path: '/reports/quarterly/$fy/$q',
  validateSearch: onlyText('cmp', 'area', 'service', 'as_at'),
  component: lazyRouteComponent(() => import('./pages/quarterly/quarterly-page.tsx'), 'QuarterlyPage'),
});

export const reportsReceivedRoute = createRoute({
  getParentRoute: () => root,
  path: '/reports/received',
  validateSearch: onlyText(...filtersOfPages.REPORTS_RECEIVED),
  component: lazyRouteComponent(
    () => import('./pages/reports-received/reports-received-page.tsx'),
    'ReportsReceivedPage',
  ),
});

export const reportsRoute = createRoute({
  getParentRoute: () => root,
  path: '/reports',
  component: lazyRouteComponent(() => import('./pages/management-reports/reports-page.tsx'), 'ReportsPage'),
});

export const equalityRoute = createRoute({
  getParentRoute: () => root,
  path: '/reports/equality',
  validateSearch: onlyText('side', 'by', 'year'),
  component: lazyRouteComponent(() => import('./pages/equality/equality-page.tsx'), 'EqualityPage'),
});

export const exactFiguresRoute = createRoute({
  getParentRoute: () => root,
  path: '/reports/equality/exact',
  component: lazyRouteComponent(
    () => import('./pages/exact-figures/exact-figures-page.tsx'),
    'ExactFiguresPage',
  ),
});

export const reportRoute = createRoute({
  getParentRoute: () => root,
  path: '/reports/$id',
  component: lazyRouteComponent(() => import('./pages/management-reports/report-page.tsx'), 'ReportPage'),
});

export const reviewsRoute = createRoute({
  getParentRoute: () => root,
  path: '/reviews',
  validateSearch: onlyText('q'),
  component: lazyRouteComponent(() => import('./pages/reviews/reviews-page.tsx'), 'ReviewsPage'),
});

export const appraisalRoute = createRoute({
  getParentRoute: () => root,
  path: '/reviews/$id',
  validateSearch: onlyText('q'),
  component: lazyRouteComponent(() => import('./pages/reviews/appraisal-page.tsx'), 'AppraisalPage'),
});

export const takeReportRoute = createRoute({
  getParentRoute: () => root,
  path: '/take-report',
  component: lazyRouteComponent(() => import('./pages/take-report/take-report-page.tsx'), 'TakeReportPage'),
});

export const triageRoute = createRoute({
  getParentRoute: () => root,
  path: '/triage',
  validateSearch: onlyText('show', 'after', 'before'),
  component: lazyRouteComponent(() => import('./pages/triage/triage-page.tsx'), 'TriagePage'),
});

export const decideRoute = createRoute({
  getParentRoute: () => root,
  path: '/triage/$reference',
  component: lazyRouteComponent(() => import('./pages/triage/decide-page.tsx'), 'DecidePage'),
});

export const signedInAgainRoute = createRoute({
  getParentRoute: () => root,
  path: '/signed-in-again',
  component: lazyRouteComponent(() => import('./shell/signed-in-again.tsx'), 'SignedInAgain'),
});

export const casesRoute = createRoute({
  getParentRoute: () => root,
  path: '/cases',
  validateSearch: onlyText(...filtersOfPages.CASES, 'q', 'after', 'before', 'count'),
  component: lazyRouteComponent(() => import('./pages/cases/cases-page.tsx'), 'CasesPage'),
});

export const deadlinesRoute = createRoute({
  getParentRoute: () => root,
  path: '/deadlines',
  validateSearch: onlyText(...filtersOfPages.DEADLINES, 'after', 'before'),
  component: lazyRouteComponent(() => import('./pages/deadlines/deadlines-page.tsx'), 'DeadlinesPage'),
});

export const caseReviewsRoute = createRoute({
  getParentRoute: () => root,
  path: '/case-reviews',
  validateSearch: onlyText(...filtersOfPages.CASE_REVIEWS, 'after', 'before'),
  component: lazyRouteComponent(
    () => import('./pages/case-reviews/case-reviews-page.tsx'),
    'CaseReviewsPage',
  ),
});

export const dataQualityRoute = createRoute({
  getParentRoute: () => root,
  path: '/data-quality',
  validateSearch: onlyText(...filtersOfPages.DATA_QUALITY),
  component: lazyRouteComponent(
    () => import('./pages/data-quality/data-quality-page.tsx'),
    'DataQualityPage',
  ),
});

export const hotspotsRoute = createRoute({
  getParentRoute: () => root,
  path: '/hotspots',
  validateSearch: onlyText('from', 'to', 'by', 'area', 'service', 'as_at'),
  component: lazyRouteComponent(() => import('./pages/hotspots/hotspots-page.tsx'), 'HotspotsPage'),
});

export const behindFigureRoute = createRoute({
  getParentRoute: () => root,
  path: '/figures/behind',
  validateSearch: onlyText(
    'measure',
    'from',
    'to',
    'by',
    'only',
    'area',
    'service',
    'source',
    'as_at',
    'after',
  ),
  component: lazyRouteComponent(
    () => import('./pages/behind-figure/behind-figure-page.tsx'),
    'BehindFigurePage',
  ),
});

export const dictionaryRoute = createRoute({
  getParentRoute: () => root,
  path: '/dictionary',
  validateSearch: onlyText('q', 'lang'),
  component: lazyRouteComponent(() => import('./pages/dictionary/dictionary-page.tsx'), 'DictionaryPage'),
});

export const policyRoute = createRoute({
  getParentRoute: () => root,
  path: '/policy',
  validateSearch: onlyText('after', 'before'),
  component: lazyRouteComponent(() => import('./pages/policy/policy-page.tsx'), 'PolicyPage'),
});

export const policyDraftRoute = createRoute({
  getParentRoute: () => root,
  path: '/policy/drafts/$id',
  component: lazyRouteComponent(() => import('./pages/policy/draft-page.tsx'), 'DraftPage'),
});

export const caseFileRoute = createRoute({
  getParentRoute: () => root,
  path: '/cases/$reference',
  component: lazyRouteComponent(() => import('./pages/case-file/case-file-page.tsx'), 'CaseFilePage'),
});

export const queueRoute = createRoute({
  getParentRoute: () => root,
  path: '/queue',
  validateSearch: onlyText('reason', 'service', 'after'),
  component: lazyRouteComponent(() => import('./pages/review-queue/queue-page.tsx'), 'QueuePage'),
});

export const caseWorkRoute = createRoute({
  getParentRoute: () => root,
  path: '/cases/$reference/$work',
  validateSearch: onlyText('on'),
  component: lazyRouteComponent(() => import('./pages/case-work/case-work-page.tsx'), 'CaseWorkPage'),
});

export const noticesRoute = createRoute({
  getParentRoute: () => root,
  path: '/notices',
  validateSearch: onlyText('show', 'after', 'before'),
  component: lazyRouteComponent(() => import('./pages/notices/notices-page.tsx'), 'NoticesPage'),
});

export const onlineReportsRoute = createRoute({
  getParentRoute: () => root,
  path: '/online-reports',
  validateSearch: onlyText('show', 'after', 'before'),
  component: lazyRouteComponent(
    () => import('./pages/online-reports/online-reports-page.tsx'),
    'OnlineReportsPage',
  ),
});

export const outboxRoute = createRoute({
  getParentRoute: () => root,
  path: '/outbox',
  validateSearch: onlyText('status', 'after', 'before'),
  component: lazyRouteComponent(() => import('./pages/outbox/outbox-page.tsx'), 'OutboxPage'),
});

export const operationsRoute = createRoute({
  getParentRoute: () => root,
  path: '/operations',
  component: lazyRouteComponent(() => import('./pages/operations/operations-page.tsx'), 'OperationsPage'),
});

export const translationsRoute = createRoute({
  getParentRoute: () => root,
  path: '/translations',
  component: lazyRouteComponent(
    () => import('./pages/translations/translations-page.tsx'),
    'TranslationsPage',
  ),
});

export const integrationsRoute = createRoute({
  getParentRoute: () => root,
  path: '/integrations',
  component: lazyRouteComponent(
    () => import('./pages/integrations/integrations-page.tsx'),
    'IntegrationsPage',
  ),
});

export const peopleRoute = createRoute({
  getParentRoute: () => root,
  path: '/people-and-roles',
  validateSearch: onlyText('q', 'show', 'role', 'after', 'before'),
  component: lazyRouteComponent(() => import('./pages/people/people-page.tsx'), 'PeoplePage'),
});

export const personRoute = createRoute({
  getParentRoute: () => root,
  path: '/people-and-roles/$id',
  component: lazyRouteComponent(() => import('./pages/people/person-page.tsx'), 'PersonPage'),
});

export const placesRoute = createRoute({
  getParentRoute: () => root,
  path: '/places',
  validateSearch: onlyText('home'),
  component: lazyRouteComponent(() => import('./pages/places/places-page.tsx'), 'PlacesPage'),
});

export const serviceRoute = createRoute({
  getParentRoute: () => root,
  path: '/places/$id',
  validateSearch: onlyText('home', 'after', 'before'),
  component: lazyRouteComponent(() => import('./pages/places/service-page.tsx'), 'ServicePage'),
});

export const keptRoute = createRoute({
  getParentRoute: () => root,
  path: '/kept',
  validateSearch: onlyText('list', 'after', 'before'),
  component: lazyRouteComponent(() => import('./pages/kept/kept-page.tsx'), 'KeptPage'),
});

export const accessRequestsRoute = createRoute({
  getParentRoute: () => root,
  path: '/access-requests',
  validateSearch: onlyText('show', 'after', 'before'),
  component: lazyRouteComponent(
    () => import('./pages/access-requests/access-requests-page.tsx'),
    'AccessRequestsPage',
  ),
});

export const accessRequestRoute = createRoute({
  getParentRoute: () => root,
  path: '/access-requests/$id',
  component: lazyRouteComponent(
    () => import('./pages/access-requests/access-request-page.tsx'),
    'AccessRequestPage',
  ),
});

export const retentionRoute = createRoute({
  getParentRoute: () => root,
  path: '/retention',
  validateSearch: onlyText('within', 'kind', 'after'),
  component: lazyRouteComponent(() => import('./pages/retention/retention-page.tsx'), 'RetentionPage'),
});

export const exportsRoute = createRoute({
  getParentRoute: () => root,
  path: '/exports',
  validateSearch: onlyText('after', 'before'),
  component: lazyRouteComponent(() => import('./pages/exports/exports-page.tsx'), 'ExportsPage'),
});

export const preventionRoute = createRoute({
  getParentRoute: () => root,
  path: '/prevention',
  validateSearch: onlyText('show', 'after', 'before'),
  component: lazyRouteComponent(() => import('./pages/prevention/prevention-page.tsx'), 'PreventionPage'),
});

export const registerRoute = createRoute({
  getParentRoute: () => root,
  path: '/register',
  validateSearch: onlyText('basis', 'status', 'after', 'before'),
  component: lazyRouteComponent(() => import('./pages/register/register-page.tsx'), 'RegisterPage'),
});

export const analystRoute = createRoute({
  getParentRoute: () => root,
  path: '/analyst',
  component: lazyRouteComponent(() => import('./pages/analyst/analyst-page.tsx'), 'AnalystPage'),
});

export const myAccessRoute = createRoute({
  getParentRoute: () => root,
  path: '/my-access',
  component: lazyRouteComponent(() => import('./pages/my-access/my-access-page.tsx'), 'MyAccessPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    frontDoorRoute,
    latestQuarterRoute,
    quarterlyRoute,
    reportsReceivedRoute,
    reportsRoute,
    equalityRoute,
    exactFiguresRoute,
    reportRoute,
    reviewsRoute,
    appraisalRoute,
    takeReportRoute,
    triageRoute,
    decideRoute,
    signedInAgainRoute,
    casesRoute,
    deadlinesRoute,
    caseReviewsRoute,
    dataQualityRoute,
    hotspotsRoute,
    behindFigureRoute,
    dictionaryRoute,
    policyRoute,
    policyDraftRoute,
    caseFileRoute,
    caseWorkRoute,
    queueRoute,
    noticesRoute,
    onlineReportsRoute,
    outboxRoute,
    operationsRoute,
    translationsRoute,
    integrationsRoute,
    peopleRoute,
    personRoute,
    placesRoute,
    serviceRoute,
    keptRoute,
    accessRequestsRoute,
    accessRequestRoute,
    retentionRoute,
    preventionRoute,
    registerRoute,
    exportsRoute,
    analystRoute,
    myAccessRoute,
  ]),
  parseSearch: (text: string): SearchText => readSearch(text),
  stringifySearch: writeSearch,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
