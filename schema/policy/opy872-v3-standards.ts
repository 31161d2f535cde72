import type { PerformanceStandards } from './category-guidance.ts';

/** What is made known to everybody: what is needed of them, what there is for them (3.4, 3.6, 3.11, 10.4). */
export const opy872Standards: PerformanceStandards = {
  weNeed: [
    'Whether it is happening now or anybody is in danger; then call 999 first.',
    'What happened, when, where and how often.',
    'Who is responsible, if you know.',
    'Who else saw or heard it.',
    'How it affects you, and what would help.',
    'How and when we may reach you. You may also stay anonymous.',
    'Your cooperation with reasonable requests: trying to resolve it, keeping appointments and records, mediation.',
  ],
  weOffer: [
    'Everybody who reports is taken seriously and kept informed until the case is closed.',
    'An assessment of the impact on you, and a plan agreed with you.',
    'Support to resolve it yourself where that is safe, and somebody to help you talk.',
    'Support and information on other agencies, whatever our own powers are.',
    'Support for witnesses, before, at and after court.',
  ],
  caseReviewRight:
    'Anybody who has reported anti-social behaviour may ask the local authority for an ASB case review if they feel that it was not dealt with.',
  charters: [{ name: 'Respect ASB Charter for Housing', url: null, clause: '10.4' }],
  guidance: [
    { name: 'ASB Prevention Guide', url: null, clause: '6.5' },
    { name: 'ASB Case Management and Early Intervention procedure', url: null, clause: '9.6' },
    { name: 'Hate Crime Procedure', url: null, clause: '10.6' },
    { name: 'Formal and Legal Actions Procedure', url: null, clause: '11.1' },
    { name: 'Guides on Onespace', url: null, clause: '13.2' },
    { name: 'National guidance on the ASB case review', url: null, clause: '16.2' },
    { name: 'Prevention activities and tools guidance', url: null, clause: '18' },
    { name: 'Managing Cases and Early intervention procedure', url: null, clause: '18' },
    { name: 'Legal actions and eviction procedure', url: null, clause: '18' },
    { name: 'Witness support and Guidance', url: null, clause: '18' },
    { name: 'CAS2 Incident Management Policy', url: null, clause: '18' },
  ],
};
