import type { Texts } from '../texts';

const BACK = 'Du snakker med boten igjen.';

/** The sentences in Norwegian. */
export const NORWEGIAN: Texts = {
  queued: 'Jeg finner en person til deg. Du kan bare skrive videre; skriv «{leave}» for å komme tilbake til meg.',
  waiting: 'Jeg leter fortsatt etter en person til deg. Skriv «{leave}» for å komme tilbake til meg.',
  'waiting.number': {
    count: 'waiting',
    one: 'Jeg leter fortsatt etter en person til deg. Én person venter. Skriv «{leave}» for å komme tilbake til meg.',
    other:
      'Jeg leter fortsatt etter en person til deg. {waiting} personer venter. Skriv «{leave}» for å komme tilbake til meg.',
  },
  'waiting.time':
    'Jeg leter fortsatt etter en person til deg. Det kan ta {time}. Skriv «{leave}» for å komme tilbake til meg.',
  'waiting.both': {
    count: 'waiting',
    one: 'Jeg leter fortsatt etter en person til deg. Én person venter, og det kan ta {time}. Skriv «{leave}» for å komme tilbake til meg.',
    other:
      'Jeg leter fortsatt etter en person til deg. {waiting} personer venter, og det kan ta {time}. Skriv «{leave}» for å komme tilbake til meg.',
  },
  'warned.no-agent': 'Ingen har vært ledig ennå. Jeg prøver i {time} til, så er du tilbake hos meg.',
  'warned.user-idle': 'Er du der fortsatt? Hvis du ikke skriver noe, avsluttes chatten om {time}.',
  'warned.agent-idle':
    'Medarbeideren har ikke svart på en stund. Hvis det ikke kommer noe, er du tilbake hos meg om {time}.',
  'warned.too-long': 'Chatten har nesten nådd sin lengste varighet. Den avsluttes om {time}.',
  'leave.button': 'Tilbake til boten',
  confirm: 'Skal jeg finne en person til deg?',
  'confirm.yes': 'Ja',
  'confirm.no': 'Nei',
  'confirm.refused': 'Greit, da fortsetter vi.',
  'bot-error': 'Beklager, noe gikk galt hos meg.',
  connected: 'Du snakker nå med et menneske. Skriv «{leave}» for å avslutte chatten.',
  'connected.named': 'Du snakker nå med {agent}. Skriv «{leave}» for å avslutte chatten.',
  transferred: 'Du settes over til en kollega. Et øyeblikk.',
  delayed: 'Meldingene dine bruker lengre tid enn vanlig. Jeg fortsetter å prøve.',
  undelivered: 'De siste meldingene dine nådde ikke fram til noen.',
  'undelivered.message': 'Den meldingen kunne ikke gis videre til medarbeideren.',
  'not-shown': 'En melding fra medarbeideren kan ikke vises her.',
  'file-not-shown': 'Medarbeideren har sendt en fil som jeg ikke kan vise her: {file}',
  'too-many': 'Jeg kan ikke ta vare på mer til medarbeideren. Vent til de tidligere meldingene dine er kommet fram.',
  'not-accepted': 'Jeg kunne ikke ta vare på den meldingen. Send den igjen om et øyeblikk.',
  'file.type': 'Filen {file} ble ikke sendt videre: jeg kan ikke sende filer av denne typen videre.',
  'file.mismatch': 'Filen {file} ble ikke sendt videre: den er ikke av den typen den gir seg ut for å være.',
  'file.size': 'Filen {file} ble ikke sendt videre: den er for stor.',
  'file.address': 'Filen {file} ble ikke sendt videre: jeg kan ikke hente den der den ligger.',
  'file.unavailable': 'Filen {file} ble ikke sendt videre: jeg kunne ikke hente den.',
  'file.empty': 'Filen {file} ble ikke sendt videre: den er tom.',
  'file.refused': 'Filen {file} ble ikke sendt videre: den andre siden tar den ikke imot.',
  'file.count': 'Ikke alle filene ble sendt videre: det er for mange for én melding.',
  'ended.agent-ended': `Medarbeideren har avsluttet chatten. ${BACK}`,
  'ended.user-left': `Du har forlatt chatten. ${BACK}`,
  'ended.bot-ended': BACK,
  'ended.chat-gone': `Chatten med medarbeideren er over. ${BACK}`,
  'ended.agent-left': `Medarbeideren har forlatt chatten. ${BACK}`,
  'ended.channel-gone': null,
  'ended.no-agent': `Beklager, ingen er ledig nå. ${BACK}`,
  'ended.user-idle': `Jeg har ikke hørt fra deg på en stund, så chatten er over. ${BACK}`,
  'ended.agent-idle': `Beklager, medarbeideren har ikke svart på for lang tid, så jeg har avsluttet chatten. ${BACK}`,
  'ended.too-long': `Chatten har nådd sin lengste varighet og er over. ${BACK}`,
  'ended.closed': `Beklager, medarbeiderne våre er ikke her på dette tidspunktet. ${BACK}`,
  'ended.closed.until': `Beklager, medarbeiderne våre er ikke her på dette tidspunktet. De er tilbake {opens}. ${BACK}`,
  'ended.unstaffed': `Beklager, ingen av medarbeiderne våre er her akkurat nå. ${BACK}`,
  'ended.not-authorized': `Beklager, jeg får ikke tak i medarbeiderne våre: noe er feil satt opp hos oss. ${BACK}`,
  'ended.unknown-queue': `Beklager, jeg får ikke tak i medarbeiderne våre: noe er feil satt opp hos oss. ${BACK}`,
  'ended.refused': `Beklager, jeg klarte ikke å finne en person til deg. ${BACK}`,
  'ended.unreachable': `Beklager, jeg fikk ikke tak i medarbeiderne våre akkurat nå. ${BACK} Prøv igjen om noen minutter.`,
};
