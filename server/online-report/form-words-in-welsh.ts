import type { FormWords } from './form-words.ts';

/** Awaits the review of somebody whose language it is, and says so. */
export const welsh: FormWords = {
  otherLanguage: 'English',
  awaitsReview: 'Mae’r cyfieithiad hwn yn aros am adolygiad.',
  leave: 'Gadael y dudalen hon nawr',
  leaveHint:
    'Mae hyn yn mynd â chi i dudalen am y tywydd. Nid yw’n clirio hanes eich porwr. Gyda bysellfwrdd gallwch hefyd bwyso Shift dair gwaith.',
  print: 'Argraffu’r dudalen hon',
  title: 'Rhoi gwybod am ymddygiad gwrthgymdeithasol',
  lede: 'Nid oes angen cyfrif arnoch. Nid oes rhaid i chi roi eich enw.',
  danger: {
    heading: 'A oes rhywun mewn perygl nawr?',
    call: 'Os oes rhywun mewn perygl, neu os oes trosedd yn digwydd nawr, ffoniwch 999 a gofynnwch am yr heddlu. Peidiwch ag aros amdanom ni.',
    cannotSpeak:
      'Os na allwch siarad, ffoniwch 999 o ffôn symudol, gwrandewch, a phwyswch 55 pan ofynnir i chi. Os ydych yn fyddar neu’n methu defnyddio’r ffôn, defnyddiwch 999 BSL, neu anfonwch neges destun i 999 os ydych wedi cofrestru yn emergencysms.net.',
    notNow: 'Os nad yw’n digwydd nawr, gallwch ddweud wrth yr heddlu ar 101.',
    abuse:
      'Os yw partner, cyn-bartner neu rywun o’ch teulu yn eich brifo, yn eich rheoli neu’n codi ofn arnoch, gallwch siarad â rhywun am ddim, ddydd a nos. Ni fyddant yn dweud wrth neb.',
    abuseEngland: 'Yn Lloegr: National Domestic Abuse Helpline, 0808 2000 247.',
    abuseWales: 'Yng Nghymru: Byw Heb Ofn, 0808 80 10 800.',
    question: 'A yw’n digwydd nawr, neu a oes unrhyw un mewn perygl?',
    yes: 'Ydy',
    no: 'Nac ydy',
    toldYes:
      'Ffoniwch 999 yn gyntaf, ac ewch i le diogel os gallwch. Gallwch ddweud y gweddill wrthym yn nes ymlaen: ni chollir dim.',
  },
  elsewhere: {
    heading: 'Beth nad yw’r ffurflen hon ar ei gyfer',
    points: [
      'Atgyweiriadau i’ch cartref.',
      'Cwyn am ein gwasanaeth neu am sut y gwnaeth rhywun sy’n gweithio i ni eich trin.',
      'Rhywun sy’n isosod cartref, neu a gafodd un drwy ddweud celwydd.',
      'Camwedd yn y gwaith a welsoch fel rhywun sy’n gweithio gyda ni.',
    ],
    contact: 'Ar gyfer y rhain gallwch gysylltu â ni {contact}.',
  },
  notAsb: {
    heading: 'Beth na allwn ei drin fel arfer yn ymddygiad gwrthgymdeithasol',
    lede: 'Cewch ddweud wrthym o hyd: byddwn yn dweud beth all helpu.',
    points: [
      'Peiriannau golchi, symud dodrefn, drysau’n cau’n glep.',
      'Cerddoriaeth yn y dydd, arogleuon coginio, un parti.',
      'Pobl sy’n byw’n wahanol neu’n gweithio ar oriau eraill.',
    ],
  },
  needed: {
    heading: 'Beth sy’n ein helpu',
    points: [
      'Beth ddigwyddodd, pryd a ble. Mae eich geiriau eich hun yn ddigon.',
      'Pwy wnaeth, os ydych yn gwybod. Mae disgrifiad yn ddigon.',
      'Lluniau, recordiadau neu ddogfennau, os oes gennych rai: {count} ar y mwyaf, pob un hyd at {size} MB. Peidiwch byth â rhoi eich hun mewn perygl er eu mwyn.',
      'Sut y gallwn gysylltu â chi’n ddiogel, oni bai eich bod am aros yn ddienw. Yna ni allwn ofyn dim i chi, na dweud wrthych beth a wnaethom.',
    ],
  },
  privacy: {
    heading: 'Beth sy’n digwydd i’r hyn a ddywedwch wrthym',
    points: [
      'Mae {landlord} yn ei ddefnyddio i atal yr ymddygiad ac i gefnogi pobl, fel y mae’r gyfraith yn ei ofyn gan landlordiaid.',
      'Caiff yr hyn a ysgrifennwch ac a atodwch ei gloi nes i rywun sy’n delio ag adroddiadau ei agor. Cofnodir eu bod wedi gwneud hynny.',
      'Nid ydym yn dweud wrth y bobl yr ydych yn eu hadrodd pwy a’u hadroddodd. Weithiau gallant ddyfalu: dywedwch wrthym os ydych yn ofni hynny.',
      'Os yw rhywun mewn perygl difrifol efallai y bydd yn rhaid i ni ddweud wrth yr heddlu neu’r gwasanaethau cymdeithasol.',
      'Bydd yr hyn nad oes neb yn ymdrin ag ef yn mynd ar ôl {kept} mis; cedwir yr hyn a ddaw’n achos am flynyddoedd, fel y dywed ein polisi. Cewch ofyn am gopi o’r hyn sydd gennym amdanoch.',
    ],
  },
  next: {
    heading: 'Beth sy’n digwydd nesaf',
    emergency:
      'Os bu trais difrifol neu fygythiad ohono, trais domestig, neu gasineb: byddwn yn cysylltu â chi o fewn {emergency}.',
    talk: 'Fel arall byddwn yn siarad â chi o fewn {talk} ac yn cytuno â chi beth i’w wneud.',
    meet: 'Os yw cwrdd yn helpu, byddwn yn cwrdd â chi o fewn {meet} i’ch adroddiad.',
    inform: 'Byddwn yn dal i ddweud wrthych sut mae’n mynd nes iddo gael ei gau.',
    help: 'Efallai y byddwn yn gofyn rhywbeth gennych chi hefyd: ysgrifennu beth sy’n digwydd a phryd, neu siarad â’r person arall os yw hynny’n ddiogel.',
  },
  start: 'Ymlaen',
  parts: {
    happened: { heading: 'Beth ddigwyddodd' },
    danger: { heading: 'Pa mor ddifrifol ydyw', lede: 'Nid oes neb yn gofyn i chi am brawf.' },
    you: { heading: 'Amdanoch chi' },
    reach: { heading: 'Sut i gysylltu â chi’n ddiogel', lede: 'Dim ond os rhowch eich enw.' },
  },
  questions: {
    what: {
      label: 'Beth ddigwyddodd?',
      hint: 'Yn eich geiriau eich hun, cymaint neu cyn lleied ag y mynnwch.',
    },
    category: { label: 'I beth mae’n debycaf?' },
    when: {
      label: 'Pryd ddigwyddodd?',
      hint: 'Er enghraifft: nos Wener diwethaf; y rhan fwyaf o nosweithiau ers mis Mai.',
    },
    where: {
      label: 'Ble ddigwyddodd?',
      hint: 'Stryd, tŷ neu fflat, neu enw’r lle. Nid ydym yn dangos rhestr, oherwydd mae’n rhaid i rai cartrefi aros yn gyfrinach.',
    },
    who: {
      label: 'Pwy wnaeth?',
      hint: 'Enw, fflat, sut olwg oedd arnynt. Gadewch yn wag os nad ydych yn gwybod.',
    },
    violence: { label: 'A gafodd unrhyw un ei frifo, neu ei fygwth â thrais?' },
    hate: {
      label: 'Ydych chi’n meddwl y cafodd ei wneud oherwydd pwy yw rhywun?',
      hint: 'Er enghraifft oherwydd hil, crefydd, cyfeiriadedd rhywiol, anabledd neu fod yn drawsryweddol. Mae’r hyn a feddyliwch yn ddigon.',
    },
    hateStrands: { label: 'Oherwydd beth?', hint: 'Dewiswch bopeth y meddyliwch amdano.' },
    domestic: { label: 'Ai partner, cyn-bartner neu rywun o’r teulu sy’n ei wneud?' },
    aboutStaff: {
      label: 'A yw’n ymwneud â rhywun sy’n gweithio i ni?',
      hint: 'Yna dim ond rheolwyr sy’n ei ddarllen.',
    },
    policeCalled: { label: 'Ydych chi wedi dweud wrth yr heddlu?' },
    safe: {
      label: 'A fyddech yn teimlo’n ddiogel yn siarad â’r person eich hun?',
      hint: 'Gofynnwn fel na fyddwn byth yn awgrymu hynny lle nad yw’n ddiogel.',
    },
    forWhom: { label: 'I bwy y digwyddodd?' },
    otherName: { label: 'Eu henw', hint: 'Os ydych yn ei wybod ac na fyddai ots ganddynt.' },
    otherKnows: { label: 'Ydyn nhw’n gwybod eich bod yn ei adrodd?' },
    reporterType: { label: 'Beth sy’n eich disgrifio orau?' },
    naming: { label: 'Ydych chi am roi eich enw?' },
    name: { label: 'Eich enw' },
    phone: { label: 'Rhif ffôn' },
    email: { label: 'Cyfeiriad e-bost' },
    methods: { label: 'Sut cawn ni gysylltu â chi?', hint: 'Dewiswch dim ond yr hyn sy’n ddiogel.' },
    noMessages: { label: 'Negeseuon' },
    safeTimes: {
      label: 'Pryd mae’n ddiogel cysylltu â chi?',
      hint: 'Er enghraifft: yn ystod yr wythnos cyn tri.',
    },
    mustNotBeSaid: { label: 'A oes unrhyw beth na ddylem ei ddweud na’i wneud pan fyddwn yn ffonio?' },
    language: {
      label: 'Pa iaith ydych chi am ei siarad?',
      hint: 'Dywedwch hefyd os oes angen cyfieithydd neu iaith arwyddion arnoch.',
    },
  },
  optional: '(cewch adael hwn allan)',
  choices: {
    yesNo: { yes: 'Ie', no: 'Na', unsure: 'Nid wyf yn siŵr' },
    forWhom: { me: 'I mi, neu i bobl rwy’n byw gyda nhw', other: 'I rywun arall' },
    naming: { named: 'Ydw, rwy’n rhoi fy enw', anonymous: 'Na, rwyf am aros yn ddienw' },
    noMessages: 'Peidiwch â gadael negeseuon i mi',
    notSure: 'Nid wyf yn siŵr',
    category: {
      HATE_CRIME: 'Casineb oherwydd pwy yw rhywun',
      DOMESTIC_ABUSE: 'Camdriniaeth gan bartner neu deulu',
      VERBAL_ABUSE_HARASSMENT_INTIMIDATION: 'Sarhad, aflonyddu neu fygythiadau',
      VIOLENCE: 'Trais',
      VANDALISM_DAMAGE_GRAFFITI: 'Difrod neu graffiti',
      CRIMINAL_ACTIVITY: 'Trosedd arall',
      DRUG_DEALING: 'Delio mewn cyffuriau',
      CUCKOOING_MATE_CRIME: 'Cymryd cartref rhywun drosodd, neu ffrind ffug sy’n ei ddefnyddio',
      CYBER_CRIME: 'Trosedd ar-lein',
      NOISE_NUISANCE: 'Sŵn',
      PARTIES: 'Partïon',
      WEAPONS: 'Arfau',
    },
    hateStrands: {
      RACE: 'Hil, lliw croen neu genedligrwydd',
      RELIGION: 'Crefydd neu gred',
      SEXUAL_ORIENTATION: 'Cyfeiriadedd rhywiol',
      DISABILITY: 'Anabledd',
      TRANSGENDER_IDENTITY: 'Bod yn drawsryweddol',
      AGE: 'Oedran',
      SEX: 'Bod yn fenyw neu’n ddyn',
      OTHER: 'Rhywbeth arall',
    },
    reporterType: {
      OCCUPANT: 'Rwy’n byw yn un o’ch cartrefi',
      NEIGHBOUR: 'Rwy’n gymydog',
      STAFF: 'Rwy’n gweithio i chi',
      CONTRACTOR: 'Rwy’n gwneud gwaith i chi fel contractwr',
      BUSINESS: 'Mae gen i fusnes gerllaw',
      WORKER: 'Rwy’n gweithio gerllaw, neu gyda phobl sy’n byw yno',
      VISITOR: 'Rwy’n ymweld neu’n mynd heibio',
      AGENCY: 'Rwy’n ysgrifennu ar ran sefydliad arall',
    },
    methods: {
      PHONE: 'Dros y ffôn',
      IN_PERSON: 'Wyneb yn wyneb',
      EMAIL: 'Drwy e-bost',
      LETTER: 'Drwy lythyr',
      TEXT_MESSAGE: 'Drwy neges destun',
    },
  },
  leaveEmpty: 'Gadewch y maes hwn yn wag',
  check: 'Gwirio eich atebion',
  checkTitle: 'Gwirio eich atebion',
  checkLede: 'Nid oes dim wedi’i anfon eto.',
  notAnswered: 'Heb ei ateb',
  change: 'Newid eich atebion',
  send: 'Anfon fy adroddiad',
  faults: {
    CHOOSE: 'Dewiswch ateb',
    CHOOSE_SOME: 'Dewiswch o leiaf un, neu “Rhywbeth arall”',
    NEEDED: 'Ysgrifennwch rywbeth yma',
    TOO_LONG: 'Mae hwn yn rhy hir: ysgrifennwch {most} nod ar y mwyaf',
    UNREADABLE: 'Mae arwyddion yn hwn na allwn eu cadw: ysgrifennwch ef eto',
    NAME_NEEDED: 'Ysgrifennwch eich enw, neu dewiswch aros yn ddienw uchod',
    REACH_NEEDED: 'Rhowch rif ffôn neu gyfeiriad e-bost, neu dewiswch aros yn ddienw uchod',
    MAIL_ADDRESS: 'Ysgrifennwch gyfeiriad e-bost fel enw@example.com',
    LEAVE_EMPTY: 'Gadewch y maes hwn yn wag',
  },
  faultTitle: 'Mae problem',
  errorPrefix: 'Problem: ',
  again: {
    TOO_SOON: 'Roedd hynny’n gyflym iawn. Edrychwch ar eich atebion unwaith eto, yna anfonwch nhw.',
    TOO_OLD:
      'Bu’r dudalen hon ar agor am fwy na diwrnod. Edrychwch ar eich atebion unwaith eto, yna anfonwch nhw.',
    OTHER:
      'Anfonwyd adroddiad o’r dudalen hon o’r blaen, gydag atebion eraill. Mae wedi’i gadw. Anfonwch hwn hefyd dim ond os yw’n dweud rhywbeth newydd wrthym.',
    NONE: 'Nid ein tudalen ni oedd hon, neu collwyd rhywbeth ar y ffordd. Edrychwch ar eich atebion unwaith eto, yna anfonwch nhw.',
    FILES_CHANGED:
      'Nid yw’r hyn a atodwyd gennych yr un fath ag yr oedd: cafodd rhywbeth ei ychwanegu neu ei dynnu, neu daeth ei amser i ben. Edrychwch arno unwaith eto, yna anfonwch ef.',
  },
  files: {
    heading: 'Lluniau, recordiadau a dogfennau',
    lede: 'Gallwch anfon rhai gyda’ch adroddiad. Nid oes rhaid i chi.',
    points: [
      '{count} ffeil ar y mwyaf, pob un hyd at {size} MB.',
      'Lluniau, fel JPG, PNG neu HEIC. Fideos, fel MP4 neu MOV. Sain, fel MP3 neu M4A. Ffeiliau PDF, Word ac OpenDocument, a thestun plaen.',
      'Ni all neb eu hagor cyn i chi anfon eich adroddiad. Os na fyddwch yn ei anfon o fewn {hours} awr, cânt eu dileu.',
      'Nid ydym yn dweud wrth y bobl yr ydych yn eu hadrodd beth yw enwau eich ffeiliau.',
      'Peidiwch byth â rhoi eich hun mewn perygl er mwyn llun neu recordiad.',
    ],
    choose: 'Dewis ffeiliau',
    added: 'Beth rydych wedi’i ychwanegu',
    none: 'Nid ydych wedi ychwanegu dim.',
    add: 'Ychwanegu’r ffeiliau hyn',
    goOn: 'Ymlaen i wirio eich atebion',
    remove: 'Tynnu',
    change: 'Ychwanegu neu dynnu lluniau, recordiadau a dogfennau',
    cameWith: 'Ffeiliau a ddaeth gyda’ch adroddiad: {count}',
    sentBefore:
      'Anfonwyd eich adroddiad o’r dudalen hon o’r blaen, ac mae wedi’i gadw. Daw’r hyn a ychwanegwch nawr gydag ail un: anfonwch hwnnw dim ond os yw’n dweud rhywbeth newydd wrthym.',
    faults: {
      TOO_LARGE: 'Mae’r ffeil hon yn rhy fawr: gall ffeil fod hyd at {size} MB',
      TOO_MANY:
        'Ni chafodd y ffeil hon ei hychwanegu: {count} ar y mwyaf sy’n dod gydag un adroddiad. Tynnwch un arall yn gyntaf',
      EMPTY: 'Nid oes dim yn y ffeil hon',
      NOT_TAKEN: 'Ni allwn gymryd ffeil o’r math hwn: dewiswch lun, fideo, sain, PDF neu ddogfen',
      NOT_WHAT_IT_SAYS:
        'Mae cynnwys y ffeil hon yn wahanol i’r hyn y mae ei henw yn ei ddweud: dewiswch hi fel y cafodd ei chadw gyntaf',
      INFECTED: 'Cafwyd hyd i rywbeth niweidiol yn y ffeil hon: ni chafodd ei chadw',
      FULL: 'Ni allwn gymryd mwy o ffeiliau ar hyn o bryd: anfonwch eich adroddiad hebddi, a dywedwch ei bod gennych',
      WAIT: 'Daeth gormod o ffeiliau o’ch cysylltiad: arhoswch awr, neu anfonwch eich adroddiad hebddi a dywedwch ei bod gennych',
    },
  },
  sent: {
    title: 'Mae eich adroddiad gennym',
    reference: 'Eich cyfeirnod',
    secret: 'Eich gair cyfrinachol',
    keep: 'Ysgrifennwch y ddau, neu argraffwch y dudalen hon os yw’n ddiogel ei chadw. Ni allwn ddangos y gair cyfrinachol eto. Gyda’r ddau gallwch weld sut mae’n mynd; ni all neb arall.',
    emergency:
      'Yn ôl yr hyn a ddywedoch wrthym mae hyn yn frys. Mae’r rhai sy’n gorfod gweithredu yn cael gwybod nawr. Byddwn yn cysylltu â chi erbyn {due} fan bellaf.',
    usual: 'Byddwn yn cysylltu â chi erbyn {due} fan bellaf.',
    anonymous:
      'Ni roesoch ffordd i gysylltu â chi, felly ni allwn wneud hynny. Bydd yr hyn a ysgrifennoch yn cael ei ddarllen.',
    noise:
      'Sŵn: dywedwch wrth eich cyngor hefyd, gallant ei fesur a gweithredu. Ysgrifennwch pryd y clywch ef, am ba hyd a beth mae’n ei wneud i chi: dyddiad, amser, beth a glywsoch. Efallai y rhown ddyddiadur i chi at hyn.',
    parties:
      'Partïon: nid yw un parti yn ymddygiad gwrthgymdeithasol. Mae mwy nag un mewn blwyddyn: ysgrifennwch bob un gyda’i ddyddiad a’i amser. Os aiff un dros ben llestri, ffoniwch yr heddlu.',
    verbal:
      'Os teimlwch yn ddiogel, cewch geisio siarad am y peth pan fydd pawb yn dawel. Os nad ydych yn teimlo’n ddiogel, peidiwch.',
    police:
      'Dywedwch wrth yr heddlu hefyd, os nad ydych wedi gwneud: 101, neu 999 os yw’n digwydd nawr. Gallwn eich cefnogi gyda hynny.',
    hate: 'Gallwch roi gwybod am gasineb i’r heddlu ar-lein hefyd, yn report-it.org.uk.',
    follow: 'Gweld sut mae eich adroddiad yn mynd',
    more: 'Gwneud adroddiad arall',
  },
  progress: {
    title: 'Sut mae fy adroddiad yn mynd?',
    lede: 'Mae angen y cyfeirnod a’r gair cyfrinachol a gawsoch pan anfonoch ef.',
    reference: 'Cyfeirnod',
    secret: 'Gair cyfrinachol',
    ask: 'Dangos',
    wrong:
      'Ni chawn hyd i adroddiad gyda’r cyfeirnod hwn a’r gair cyfrinachol hwn. Edrychwch ar y ddau unwaith eto.',
    found: 'Eich adroddiad {reference}, anfonwyd ar {sent}',
    stages: {
      SENT: 'Mae gennym. Nid oes neb wedi ymdrin ag ef eto.',
      NOT_TAKEN:
        'Nid ydym wedi ymdrin ag ef fel adroddiad. Os credwch mai camgymeriad yw hynny, cysylltwch â ni.',
      READ: 'Mae rhywun wedi’i ddarllen ac yn penderfynu beth i’w wneud.',
      WORKING: 'Rydym yn gweithio arno.',
      ANSWERED:
        'Rydym wedi penderfynu beth i’w wneud. Os gadawsoch ffordd i gysylltu â chi, dywedwn wrthych felly.',
      CLOSED: 'Mae ein gwaith arno wedi gorffen. Os yw’n parhau, dywedwch wrthym eto.',
    },
  },
  tooMany: {
    title: 'Gormod ar unwaith',
    text: 'Bu gormod o geisiadau o’ch cysylltiad. Arhoswch {minutes} munud a cheisiwch eto. Os oes rhywun mewn perygl, ffoniwch 999.',
  },
  tooLarge: {
    title: 'Roedd hynny’n ormod',
    text: 'Mae’r hyn a anfonwyd yn fwy nag y gallwn ei gymryd. Ewch yn ôl a’i fyrhau, neu dewiswch ffeiliau llai. Os oes rhywun mewn perygl, ffoniwch 999.',
  },
  failed: {
    title: 'Ni weithiodd hynny',
    text: 'Ni sydd ar fai. Ewch yn ôl a cheisiwch eto ymhen ennyd, neu cysylltwch â ni {contact}. Os oes rhywun mewn perygl, ffoniwch 999.',
  },
  notOurs: {
    title: 'Ni ddaeth hyn o’n tudalen ni',
    text: 'Agorwch y ffurflen yma a’i llenwi eto. Os oes rhywun mewn perygl, ffoniwch 999.',
  },
  closed: {
    title: 'Mae’r ffurflen hon ar gau',
    text: 'Gallwch gysylltu â ni {contact}. Os oes rhywun mewn perygl, ffoniwch 999.',
  },
  backToStart: 'I ddechrau’r ffurflen',
  printed: {
    title: 'Rhoi gwybod am ymddygiad gwrthgymdeithasol: ffurflen i’w hargraffu',
    lede: 'Yr un cwestiynau ag ar-lein. Postiwch neu e-bostiwch hi, neu rhowch hi i rywun sy’n gweithio i ni. Gallwch gysylltu â ni {contact}.',
    tick: 'Ticiwch yr hyn sy’n addas.',
    files:
      'Lluniau, recordiadau a dogfennau: rhowch gopïau gyda’r ffurflen hon, neu rhowch yr hyn y maent arno i rywun ohonom pan fyddwn yn cwrdd â chi. Ysgrifennwch eich enw neu “dienw”, a’r dyddiad, ar bob un. Cadwch y rhai gwreiddiol.',
    date: 'Dyddiad',
  },
};
