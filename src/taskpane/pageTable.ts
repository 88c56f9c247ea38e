import { lazy, type ComponentType } from 'react';
import type { Notice } from '../actions';
import type { PageName, PageProps } from './pages/pageProps';
import { RegisterPage } from './pages/RegisterPage';

interface Page {
  readonly label: string;
  readonly Content: ComponentType<PageProps>;
}

/** The pages in the order of the navigation. The first is there at once, the others when they are chosen. */
export const PAGES: Readonly<Record<PageName, Page>> = {
  register: { label: 'Register', Content: RegisterPage },
  findings: {
    label: 'Findings',
    Content: lazyPage(async () => (await import('./pages/FindingsPage')).FindingsPage),
  },
  partnership: {
    label: 'Partnership',
    Content: lazyPage(async () => (await import('./pages/PartnershipPage')).PartnershipPage),
  },
  reviews: {
    label: 'Reviews',
    Content: lazyPage(async () => (await import('./pages/ReviewsPage')).ReviewsPage),
  },
  papers: { label: 'Papers', Content: lazyPage(async () => (await import('./pages/PapersPage')).PapersPage) },
  scheme: { label: 'Scheme', Content: lazyPage(async () => (await import('./pages/SchemePage')).SchemePage) },
};

export const PAGE_NAMES = Object.keys(PAGES) as PageName[]; // the table has no other keys

/** Where the outcome of a task is read on; the others' can be read wherever the officer is. */
export const PAGE_OF_TASK: Readonly<Partial<Record<Notice['task'], PageName>>> = {
  highlightReviews: 'reviews',
  checkRows: 'findings',
  buildAppendix4: 'papers',
  buildRegisterSummary: 'papers',
  buildReviewsDue: 'papers',
  buildChecks: 'papers',
  buildAppendix3: 'papers',
  buildPapers: 'papers',
};

function lazyPage(load: () => Promise<ComponentType<PageProps>>): ComponentType<PageProps> {
  return lazy(async () => ({ default: await load() }));
}
