import { expect, test } from 'vitest';
import { visualOrder } from '../../server/case-file/visual-order.ts';

test('names from right to left stay together on paper, others are left as they are (#141)', () => {
  expect(visualOrder('Siân Ŵyn Llywelyn')).toBe('Siân Ŵyn Llywelyn');
  expect(visualOrder('محمد علي')).toBe('محمد\u00a0علي');
  expect(visualOrder('Told שרה כהן on Monday')).toBe('Told שרה\u00a0כהן on Monday');
  expect(visualOrder(`${'علي '.repeat(40)}`.trim()).split(' ').length).toBeGreaterThan(1);
});

test('signs that turn a text round are not printed', () => {
  expect(visualOrder('photo\u202egnp.exe\nnext')).toBe('photognp.exe\nnext');
});
