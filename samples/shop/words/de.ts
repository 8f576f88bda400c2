import type { Words } from './words';

const GREETING =
  'Hallo, ich bin der Bot des Ladens. Fragen Sie mich nach einer Bestellung („Wo ist Bestellung 1042?“), nach ' +
  'Öffnungszeiten oder Rückgaben. Und wenn Sie lieber mit einem Menschen sprechen, sagen Sie es einfach.';

export const DE: Words = {
  greeting: GREETING,
  order: {
    packed: 'Bestellung {number} wird gerade verpackt und geht heute aus dem Haus.',
    sent: 'Bestellung {number} hat gestern unser Lager verlassen und sollte morgen bei Ihnen sein.',
    delivered: 'Bestellung {number} wurde am Montag zugestellt.',
  },
  unknownOrder: 'Eine Bestellung {number} kenne ich nicht. Versuchen Sie 1042.',
  card: {
    order: 'Bestellung {number}',
    item: 'Artikel',
    total: 'Summe',
    state: 'Stand',
    picture: 'Zeig mir ein Bild',
    wrong: 'Sie kam zerbrochen an',
  },
  states: { packed: 'wird verpackt', sent: 'unterwegs', delivered: 'zugestellt' },
  picture: 'Das ist die blaue Vase, wie sie unsere Werkstatt verlassen hat.',
  faq: [
    [/öffnungszeit|geöffnet|\boffen\b/i, 'Wir haben Montag bis Samstag von 9 bis 18 Uhr geöffnet.'],
    [
      /rückgabe|zurückgeben|umtausch|erstatt/i,
      'Sie können alles innerhalb von 30 Tagen zurückschicken. Der Aufkleber liegt im Paket.',
    ],
    [/\b(hallo|guten (tag|morgen|abend))\b/i, GREETING],
  ],
  asks: {
    order: /\b(?:bestellung|auftrag)\D{0,5}(\d{3,10})\b/i,
    picture: /\b(bild|foto)\b/i,
    complaint: /beschwer|kaputt|zerbrochen|beschädigt/i,
  },
  sorry: 'Das tut mir leid. Ich hole Ihnen jemanden aus dem Team.',
  notUnderstood: 'Das habe ich nicht verstanden. Ich kenne mich mit Bestellungen, Öffnungszeiten und Rückgaben aus.',
  survey: 'Wie war das Gespräch?',
  ratings: ['Gut', 'Geht so', 'Schlecht'],
  thanks: 'Danke für Ihre Rückmeldung. Was kann ich noch für Sie tun?',
  noAgent: 'Vielleicht kann ich doch helfen: Fragen Sie mich nach Bestellungen, Öffnungszeiten oder Rückgaben.',
};
