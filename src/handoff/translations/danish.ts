import type { Texts } from '../texts';

const BACK = 'Du taler med botten igen.';

/** The sentences in Danish. */
export const DANISH: Texts = {
  queued: 'Jeg finder en person til dig. Du kan bare skrive videre; skriv “{leave}” for at komme tilbage til mig.',
  waiting: 'Jeg leder stadig efter en person til dig. Skriv “{leave}” for at komme tilbage til mig.',
  'waiting.number': {
    count: 'waiting',
    one: 'Jeg leder stadig efter en person til dig. Der venter én person. Skriv “{leave}” for at komme tilbage til mig.',
    other:
      'Jeg leder stadig efter en person til dig. Der venter {waiting} personer. Skriv “{leave}” for at komme tilbage til mig.',
  },
  'waiting.time':
    'Jeg leder stadig efter en person til dig. Det kan tage {time}. Skriv “{leave}” for at komme tilbage til mig.',
  'waiting.both': {
    count: 'waiting',
    one: 'Jeg leder stadig efter en person til dig. Der venter én person, og det kan tage {time}. Skriv “{leave}” for at komme tilbage til mig.',
    other:
      'Jeg leder stadig efter en person til dig. Der venter {waiting} personer, og det kan tage {time}. Skriv “{leave}” for at komme tilbage til mig.',
  },
  'warned.no-agent': 'Ingen har været ledig endnu. Jeg prøver i {time} mere, derefter er du tilbage hos mig.',
  'warned.user-idle': 'Er du der stadig? Hvis du ikke skriver, slutter chatten om {time}.',
  'warned.agent-idle':
    'Medarbejderen har ikke svaret i et stykke tid. Hvis der ikke kommer noget, er du tilbage hos mig om {time}.',
  'warned.too-long': 'Chatten har næsten nået sin længste varighed. Den slutter om {time}.',
  'leave.button': 'Tilbage til botten',
  confirm: 'Skal jeg finde en person til dig?',
  'confirm.yes': 'Ja',
  'confirm.no': 'Nej',
  'confirm.refused': 'Godt, så fortsætter vi.',
  'bot-error': 'Beklager, noget gik galt hos mig.',
  connected: 'Du taler nu med et menneske. Skriv “{leave}” for at afslutte chatten.',
  'connected.named': 'Du taler nu med {agent}. Skriv “{leave}” for at afslutte chatten.',
  transferred: 'Du bliver stillet videre til en kollega. Et øjeblik.',
  delayed: 'Dine beskeder er længere undervejs end normalt. Jeg bliver ved med at prøve.',
  undelivered: 'Dine sidste beskeder nåede ikke frem til nogen.',
  'undelivered.message': 'Den besked kunne ikke gives videre til medarbejderen.',
  'not-shown': 'En besked fra medarbejderen kan ikke vises her.',
  'file-not-shown': 'Medarbejderen har sendt en fil, som jeg ikke kan vise her: {file}',
  'too-many': 'Jeg kan ikke gemme mere til medarbejderen. Vent, til dine tidligere beskeder er nået frem.',
  'not-accepted': 'Jeg kunne ikke gemme den besked. Send den igen om et øjeblik.',
  'file.type': 'Filen {file} blev ikke sendt videre: jeg kan ikke sende filer af denne type videre.',
  'file.mismatch': 'Filen {file} blev ikke sendt videre: den er ikke af den type, den giver sig ud for.',
  'file.size': 'Filen {file} blev ikke sendt videre: den er for stor.',
  'file.address': 'Filen {file} blev ikke sendt videre: jeg kan ikke hente den, hvor den ligger.',
  'file.unavailable': 'Filen {file} blev ikke sendt videre: jeg kunne ikke hente den.',
  'file.empty': 'Filen {file} blev ikke sendt videre: den er tom.',
  'file.refused': 'Filen {file} blev ikke sendt videre: den anden side tager den ikke imod.',
  'file.count': 'Ikke alle filer blev sendt videre: der er for mange til én besked.',
  'ended.agent-ended': `Medarbejderen har afsluttet chatten. ${BACK}`,
  'ended.user-left': `Du har forladt chatten. ${BACK}`,
  'ended.bot-ended': BACK,
  'ended.chat-gone': `Chatten med medarbejderen er slut. ${BACK}`,
  'ended.agent-left': `Medarbejderen har forladt chatten. ${BACK}`,
  'ended.channel-gone': null,
  'ended.no-agent': `Beklager, ingen er ledig lige nu. ${BACK}`,
  'ended.user-idle': `Jeg har ikke hørt fra dig i et stykke tid, så chatten er slut. ${BACK}`,
  'ended.agent-idle': `Beklager, medarbejderen har ikke svaret i for lang tid, så jeg har afsluttet chatten. ${BACK}`,
  'ended.too-long': `Chatten har nået sin længste varighed og er slut. ${BACK}`,
  'ended.closed': `Beklager, vores medarbejdere er her ikke på dette tidspunkt. ${BACK}`,
  'ended.closed.until': `Beklager, vores medarbejdere er her ikke på dette tidspunkt. De er tilbage {opens}. ${BACK}`,
  'ended.unstaffed': `Beklager, ingen af vores medarbejdere er her lige nu. ${BACK}`,
  'ended.not-authorized': `Beklager, jeg kan ikke få fat i vores medarbejdere: noget er sat forkert op hos os. ${BACK}`,
  'ended.unknown-queue': `Beklager, jeg kan ikke få fat i vores medarbejdere: noget er sat forkert op hos os. ${BACK}`,
  'ended.refused': `Beklager, jeg kunne ikke finde en person til dig. ${BACK}`,
  'ended.unreachable': `Beklager, jeg kunne ikke få fat i vores medarbejdere lige nu. ${BACK} Prøv igen om et par minutter.`,
};
