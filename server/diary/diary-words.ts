import { DocumentLanguage } from '../../schema/vocabulary.ts';

export type EntryFault =
  | 'NEEDED'
  | 'A_MOMENT'
  | 'FUTURE'
  | 'ENDED_BEFORE'
  | 'OUTSIDE'
  | 'TOO_LONG'
  | 'UNREADABLE'
  | 'OTHER';

/** Every sentence of the diary’s pages, in one language. `{…}` is filled in. They tell nothing of a case or of anybody. */
export interface DiaryWords {
  title: string;
  lede: string;
  danger: string;
  open: string;
  reference: string;
  secret: string;
  wrong: string;
  days: string;
  received: string;
  late: string;
  ended: string;
  answered: string;
  awaits: string;
  add: string;
  began: string;
  endedAt: string;
  what: string;
  whatHint: string;
  effect: string;
  send: string;
  sent: string;
  another: string;
  faultTitle: string;
  faults: Record<EntryFault, string>;
  phone: {
    heading: string;
    lede: string;
    keep: string;
    kept: string;
    none: string;
    save: string;
    saved: string;
    online: string;
    offline: string;
    waiting: string;
    nothingWaits: string;
    notTaken: string;
    over: string;
    removeOne: string;
    remove: string;
    removeHint: string;
    removed: string;
  };
}

const english: DiaryWords = {
  title: 'Your diary',
  lede: 'Write down what you hear, see or feel, and when. You need the reference and the secret word that we gave you.',
  danger: 'Nobody reads this at once. If somebody is in danger, or a crime is happening now, call 999.',
  open: 'Open my diary',
  reference: 'Reference',
  secret: 'Secret word',
  wrong: 'Reference and secret word do not fit together. Look at both again, or ask us for new ones.',
  days: 'You keep this diary from {from} to {to}. After that you need not go on.',
  received: 'Entries that have reached us: {count}.',
  late: 'Its last day was {to}. You can still send what happened until then, up to {until}.',
  ended: 'This diary has ended. If something new happens, please report it.',
  answered: 'We told you on {day} what comes of it.',
  awaits: 'Once it has ended we tell you what comes of it.',
  add: 'Add an entry',
  began: 'When did it begin?',
  endedAt: 'When did it end, if you know?',
  what: 'What happened?',
  whatHint: 'Your own words are enough.',
  effect: 'How did it affect you?',
  send: 'Send this entry',
  sent: 'We have this entry. Thank you.',
  another: 'Add another entry',
  faultTitle: 'Something is missing',
  faults: {
    NEEDED: 'Say what happened.',
    A_MOMENT: 'Give a day and a time.',
    FUTURE: 'This lies in the future.',
    ENDED_BEFORE: 'It cannot have ended before it began.',
    OUTSIDE: 'This lies outside the days of your diary.',
    TOO_LONG: 'This is too long.',
    UNREADABLE: 'There are signs in it that cannot be read.',
    OTHER: 'Another entry was sent from this page already: begin a new one.',
  },
  phone: {
    heading: 'On a phone that is sometimes offline',
    lede: 'You can keep this diary on this phone: entries are then kept on it until they are sent, and the reference and secret word until you remove them. Do this only on a phone that nobody else looks into.',
    keep: 'Keep this diary on this phone',
    kept: 'This diary is kept on this phone.',
    none: 'No diary is kept on this phone.',
    save: 'Save this entry',
    saved: 'Saved on this phone.',
    online: 'Sent. It is no longer on this phone.',
    offline: 'You are offline. It is sent when you open this page again and are online.',
    waiting: 'Entries that wait on this phone',
    nothingWaits: 'Nothing waits on this phone.',
    notTaken: 'It was not taken',
    over: 'Reference and secret word open this diary no more. Ask us for new ones, or tell us by phone.',
    removeOne: 'Remove from this phone the entry of {when}',
    remove: 'Remove the diary from this phone',
    removeHint:
      'This removes the reference, the secret word and what waits. What has reached us stays with us. It does not clear the history of your browser.',
    removed: 'The diary has been removed from this phone.',
  },
};

const welsh: DiaryWords = {
  title: 'Eich dyddiadur',
  lede: 'Ysgrifennwch yr hyn rydych yn ei glywed, ei weld neu ei deimlo, a phryd. Mae angen y cyfeirnod a’r gair cyfrinachol a roddwyd i chi.',
  danger:
    'Nid oes neb yn darllen hwn ar unwaith. Os oes rhywun mewn perygl, neu os oes trosedd yn digwydd nawr, ffoniwch 999.',
  open: 'Agor fy nyddiadur',
  reference: 'Cyfeirnod',
  secret: 'Gair cyfrinachol',
  wrong:
    'Nid yw’r cyfeirnod a’r gair cyfrinachol yn cyd-fynd. Edrychwch ar y ddau eto, neu gofynnwch i ni am rai newydd.',
  days: 'Rydych yn cadw’r dyddiadur hwn o {from} hyd {to}. Wedi hynny nid oes rhaid parhau.',
  received: 'Cofnodion sydd wedi ein cyrraedd: {count}.',
  late: 'Ei ddiwrnod olaf oedd {to}. Gallwch anfon yr hyn a ddigwyddodd tan hynny o hyd, hyd at {until}.',
  ended: 'Mae’r dyddiadur hwn wedi dod i ben. Os bydd rhywbeth newydd yn digwydd, rhowch wybod i ni.',
  answered: 'Dywedwyd wrthych ar {day} beth sy’n dod ohono.',
  awaits: 'Wedi iddo ddod i ben byddwn yn dweud wrthych beth sy’n dod ohono.',
  add: 'Ychwanegu cofnod',
  began: 'Pryd y dechreuodd?',
  endedAt: 'Pryd y daeth i ben, os ydych yn gwybod?',
  what: 'Beth ddigwyddodd?',
  whatHint: 'Mae eich geiriau eich hun yn ddigon.',
  effect: 'Sut yr effeithiodd arnoch?',
  send: 'Anfon y cofnod hwn',
  sent: 'Mae’r cofnod hwn gennym. Diolch.',
  another: 'Ychwanegu cofnod arall',
  faultTitle: 'Mae rhywbeth ar goll',
  faults: {
    NEEDED: 'Dywedwch beth ddigwyddodd.',
    A_MOMENT: 'Rhowch ddiwrnod ac amser.',
    FUTURE: 'Mae hyn yn y dyfodol.',
    ENDED_BEFORE: 'Ni all fod wedi dod i ben cyn iddo ddechrau.',
    OUTSIDE: 'Mae hyn y tu allan i ddyddiau eich dyddiadur.',
    TOO_LONG: 'Mae hyn yn rhy hir.',
    UNREADABLE: 'Mae arwyddion ynddo na ellir eu darllen.',
    OTHER: 'Anfonwyd cofnod arall o’r dudalen hon eisoes: dechreuwch un newydd.',
  },
  phone: {
    heading: 'Ar ffôn sydd weithiau all-lein',
    lede: 'Gallwch gadw’r dyddiadur hwn ar y ffôn hwn: cedwir cofnodion arno nes y’u hanfonir, a’r cyfeirnod a’r gair cyfrinachol nes i chi eu tynnu. Gwnewch hyn ar ffôn nad oes neb arall yn edrych arno yn unig.',
    keep: 'Cadw’r dyddiadur hwn ar y ffôn hwn',
    kept: 'Cedwir y dyddiadur hwn ar y ffôn hwn.',
    none: 'Ni chedwir dyddiadur ar y ffôn hwn.',
    save: 'Cadw’r cofnod hwn',
    saved: 'Wedi’i gadw ar y ffôn hwn.',
    online: 'Anfonwyd. Nid yw ar y ffôn hwn mwyach.',
    offline: 'Rydych all-lein. Fe’i hanfonir pan agorwch y dudalen hon eto ac yn ar-lein.',
    waiting: 'Cofnodion sy’n aros ar y ffôn hwn',
    nothingWaits: 'Nid oes dim yn aros ar y ffôn hwn.',
    notTaken: 'Ni chymerwyd ef',
    over: 'Nid yw’r cyfeirnod a’r gair cyfrinachol yn agor y dyddiadur hwn mwyach. Gofynnwch i ni am rai newydd, neu dywedwch wrthym dros y ffôn.',
    removeOne: 'Tynnu o’r ffôn hwn y cofnod o {when}',
    remove: 'Tynnu’r dyddiadur o’r ffôn hwn',
    removeHint:
      'Mae hyn yn tynnu’r cyfeirnod, y gair cyfrinachol a’r hyn sy’n aros. Mae’r hyn sydd wedi ein cyrraedd yn aros gyda ni. Nid yw’n clirio hanes eich porwr.',
    removed: 'Tynnwyd y dyddiadur o’r ffôn hwn.',
  },
};

export const diaryWordsOf: Record<DocumentLanguage, DiaryWords> = {
  [DocumentLanguage.ENGLISH]: english,
  [DocumentLanguage.WELSH]: welsh,
};
