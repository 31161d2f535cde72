import { describe, expect, it } from 'vitest';
import { asInput, notAnswered } from '../../portal/kit/as-input.ts';
import { type Ask, asText } from '../../portal/kit/asks.ts';
import { faultsOf } from '../../portal/kit/form-refusal.ts';
import type { InputFields } from '../../portal/kit/input-fields.ts';
import { inLondon, londonFieldOf } from '../../portal/kit/london-moment.ts';

const fields: InputFields = {
  reached: { kind: 'yesNo', needed: true, says: '' },
  occurredAt: { kind: 'moment', says: '' },
  minutes: { kind: 'number', says: '' },
  summary: { kind: 'text', most: 20_000, says: '' },
  strands: { kind: 'word', many: true, words: { AGE: '', RACE: '' }, says: '' },
  reporter: { kind: 'parts', parts: { name: { kind: 'text', says: '' } }, says: '' },
  items: {
    kind: 'parts',
    many: true,
    needed: true,
    parts: {
      by: { kind: 'text', needed: true, says: '' },
      dueOn: { kind: 'day', says: '' },
      who: { kind: 'parts', parts: { name: { kind: 'text', says: '' } }, says: '' },
    },
    says: '',
  },
};

const ask = (field: string, more: Partial<Ask> = {}): Ask => ({ field, label: field, ...more });
const row = { called: 'Thing', least: 1, asks: [ask('by'), ask('dueOn'), ask('who.name')] };

describe('What a form sends', () => {
  it('is what was answered, each as the API takes it, and nothing for what was left empty', () => {
    const asks = ['reached', 'occurredAt', 'minutes', 'summary', 'strands', 'reporter.name'].map((field) =>
      ask(field),
    );
    const written = {
      reached: 'NO',
      minutes: '15',
      strands: ['RACE'],
      'reporter.name': 'Maud',
      summary: ' ',
    };
    expect(asInput(asks, written, fields)).toEqual({
      reached: false,
      minutes: 15,
      strands: ['RACE'],
      reporter: { name: 'Maud' },
    });
  });

  it('leaves out what is asked no longer, although it was written before', () => {
    const asks = [ask('summary', { when: (written) => asText(written, 'reached') === 'YES' })];
    expect(asInput(asks, { reached: 'YES', summary: 'Talked.' }, fields)).toEqual({ summary: 'Talked.' });
    expect(asInput(asks, { reached: 'NO', summary: 'Talked.' }, fields)).toEqual({});
  });

  it('keeps the form’s own questions to itself', () => {
    const own = ask('#onRecord', { own: { kind: 'yesNo', says: '' } });
    expect(asInput([own], { '#onRecord': 'YES' }, fields)).toEqual({});
  });

  it('has rows one by one, without those in which nothing stands', () => {
    const items = [{ by: 'LANDLORD', dueOn: '2026-12-01' }, {}, { by: 'AGENCY' }];
    expect(asInput([ask('items', { row })], { items }, fields)).toEqual({
      items: [{ by: 'LANDLORD', dueOn: '2026-12-01' }, { by: 'AGENCY' }],
    });
  });

  it('names what must be answered and is not, in rows too', () => {
    const asks = [ask('reached'), ask('summary'), ask('items', { row })];
    expect(notAnswered(asks, { items: [{ by: 'LANDLORD' }, { dueOn: '2026-12-01' }] }, fields)).toEqual([
      'reached',
      'items.1.by',
    ]);
    expect(notAnswered(asks, { reached: 'NO' }, fields)).toEqual(['items']);
  });
});

describe('A time written in a form', () => {
  it.each([
    ['in winter', '2026-11-23T10:30', '2026-11-23T10:30:00.000Z'],
    ['in summer', '2026-07-01T10:30', '2026-07-01T09:30:00.000Z'],
    ['in the first hour of a summer’s day', '2026-07-01T00:15', '2026-06-30T23:15:00.000Z'],
  ])('is London’s %s, wherever the computer thinks it is', (_when, written, instant) => {
    expect(inLondon(written)).toBe(instant);
    expect(londonFieldOf(new Date(instant))).toBe(written);
  });
});

describe('What a rule refuses', () => {
  const refusal = (field: string, rule = 'A_RULE') => ({
    field,
    rule,
    clause: '8.6',
    message: 'No.',
    yours: null,
    current: null,
  });
  const asks = [
    ask('reporter.name'),
    ask('items', { row }),
    ask('#answer-HATE', { told: 'answers.HATE', own: { kind: 'id', says: '' } }),
  ];
  const beside = (field: string) => faultsOf([refusal(field)], asks, {})[0]!.field;

  it('stands beside the field that it is about, with its clause', () => {
    expect(faultsOf([refusal('reporter.name')], asks, {})).toEqual([
      { field: 'reporter.name', words: 'No. (8.6)' },
    ]);
    expect(beside('reporter')).toBe('reporter.name');
    expect(beside('name')).toBe('reporter.name');
    expect(beside('items[1].dueOn')).toBe('items.1.dueOn');
    expect(beside('items.0.who.name')).toBe('items.0.who.name');
    expect(beside('items.0')).toBe('items');
    expect(beside('answers.HATE')).toBe('#answer-HATE');
  });

  it('stands in the summary alone where no field is meant', () => {
    expect(beside('caseId')).toBeNull();
  });

  it('is told apart from what somebody else has changed', () => {
    expect(faultsOf([refusal('phone', 'CHANGED_MEANWHILE')], asks, {})).toEqual([]);
  });
});
