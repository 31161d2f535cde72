import { describe, expect, it } from 'vitest';
import { detailOf } from '../../portal/pages/case-file/event-detail.ts';

describe('An entry of the timeline', () => {
  it('says which clock was met, and how', () => {
    expect(detailOf({ type: 'FACE_TO_FACE_INTERVIEW', status: 'MET_LATE', deadline: 'id' })).toBe(
      'Face-to-face interview · Met late',
    );
  });

  it('names the report that was linked by its reference', () => {
    expect(detailOf({ report: 'REP-2026-000123', receivedAt: '2026-03-02' })).toBe('REP-2026-000123');
  });

  it('tells an attempt from a contact', () => {
    expect(detailOf({ method: 'PHONE', reached: false })).toBe('Phone · nobody reached');
    expect(detailOf({ method: 'PHONE', reached: true })).toBe('Phone');
  });

  it('shows no identities, and nothing at all when its kind says everything', () => {
    expect(detailOf({ person: '01a209d3-7318-735b-8f0d-f1265a970dba' })).toBe('');
  });
});
