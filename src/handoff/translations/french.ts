import type { Texts } from '../texts';

const BACK = 'Vous parlez de nouveau avec le bot.';

/** The sentences in French. */
export const FRENCH: Texts = {
  queued: 'Je cherche quelqu’un pour vous. Vous pouvez continuer à écrire ; tapez « {leave} » pour revenir à moi.',
  waiting: 'Je cherche toujours quelqu’un pour vous. Tapez « {leave} » pour revenir à moi.',
  'waiting.number': {
    count: 'waiting',
    one: 'Je cherche toujours quelqu’un pour vous. Une personne attend. Tapez « {leave} » pour revenir à moi.',
    other:
      'Je cherche toujours quelqu’un pour vous. {waiting} personnes attendent. Tapez « {leave} » pour revenir à moi.',
  },
  'waiting.time':
    'Je cherche toujours quelqu’un pour vous. Cela peut prendre {time}. Tapez « {leave} » pour revenir à moi.',
  'waiting.both': {
    count: 'waiting',
    one: 'Je cherche toujours quelqu’un pour vous. Une personne attend, et cela peut prendre {time}. Tapez « {leave} » pour revenir à moi.',
    other:
      'Je cherche toujours quelqu’un pour vous. {waiting} personnes attendent, et cela peut prendre {time}. Tapez « {leave} » pour revenir à moi.',
  },
  'warned.no-agent': 'Personne n’est encore libre. J’essaie encore pendant {time}, puis vous revenez à moi.',
  'warned.user-idle': 'Êtes-vous toujours là ? Sans nouvelles de vous, la conversation se termine dans {time}.',
  'warned.agent-idle':
    'Le conseiller n’a pas répondu depuis un moment. Si rien ne vient, vous revenez à moi dans {time}.',
  'warned.too-long': 'Cette conversation a presque atteint sa durée maximale. Elle se termine dans {time}.',
  'leave.button': 'Revenir au bot',
  confirm: 'Voulez-vous que j’appelle quelqu’un ?',
  'confirm.yes': 'Oui',
  'confirm.no': 'Non',
  'confirm.refused': 'Très bien, continuons.',
  'bot-error': 'Désolé, une erreur s’est produite de mon côté.',
  connected: 'Vous parlez maintenant avec une personne. Tapez « {leave} » pour terminer la conversation.',
  'connected.named': 'Vous parlez maintenant avec {agent}. Tapez « {leave} » pour terminer la conversation.',
  transferred: 'On vous transfère à un collègue. Un instant, s’il vous plaît.',
  delayed: 'Vos messages mettent plus de temps que d’habitude à passer. Je continue d’essayer.',
  undelivered: 'Vos derniers messages n’ont plus atteint personne.',
  'undelivered.message': 'Ce message n’a pas pu être transmis au conseiller.',
  'not-shown': 'Un message du conseiller ne peut pas être affiché ici.',
  'file-not-shown': 'Le conseiller a envoyé un fichier que je ne peux pas vous montrer ici : {file}',
  'too-many':
    'Je ne peux pas garder plus de messages pour le conseiller. Veuillez attendre que les précédents soient passés.',
  'not-accepted': 'Je n’ai pas pu garder ce message. Veuillez le renvoyer dans un instant.',
  'file.type': 'Le fichier {file} n’a pas été transmis : je ne peux pas transmettre ce type de fichier.',
  'file.mismatch': 'Le fichier {file} n’a pas été transmis : il n’est pas du type qu’il prétend être.',
  'file.size': 'Le fichier {file} n’a pas été transmis : il est trop volumineux.',
  'file.address': 'Le fichier {file} n’a pas été transmis : je ne peux pas le récupérer là où il se trouve.',
  'file.unavailable': 'Le fichier {file} n’a pas été transmis : je n’ai pas pu le récupérer.',
  'file.empty': 'Le fichier {file} n’a pas été transmis : il est vide.',
  'file.refused': 'Le fichier {file} n’a pas été transmis : le côté du conseiller ne l’accepte pas.',
  'file.count': 'Tous les fichiers n’ont pas été transmis : il y en a trop pour un seul message.',
  'ended.agent-ended': `Le conseiller a mis fin à la conversation. ${BACK}`,
  'ended.user-left': `Vous avez quitté la conversation. ${BACK}`,
  'ended.bot-ended': BACK,
  'ended.chat-gone': `La conversation avec le conseiller est terminée. ${BACK}`,
  'ended.agent-left': `Le conseiller a quitté la conversation. ${BACK}`,
  'ended.channel-gone': null,
  'ended.no-agent': `Désolé, personne n’est libre pour le moment. ${BACK}`,
  'ended.user-idle': `Je n’ai pas eu de vos nouvelles depuis un moment, la conversation est donc terminée. ${BACK}`,
  'ended.agent-idle': `Désolé, le conseiller n’a pas répondu depuis trop longtemps, j’ai donc mis fin à la conversation. ${BACK}`,
  'ended.too-long': `La conversation a atteint sa durée maximale et est terminée. ${BACK}`,
  'ended.closed': `Désolé, nos conseillers ne sont pas là à cette heure. ${BACK}`,
  'ended.closed.until': `Désolé, nos conseillers ne sont pas là à cette heure. Ils seront de retour {opens}. ${BACK}`,
  'ended.unstaffed': `Désolé, aucun de nos conseillers n’est là pour le moment. ${BACK}`,
  'ended.not-authorized': `Désolé, je ne peux pas joindre nos conseillers : quelque chose est mal configuré de notre côté. ${BACK}`,
  'ended.unknown-queue': `Désolé, je ne peux pas joindre nos conseillers : quelque chose est mal configuré de notre côté. ${BACK}`,
  'ended.refused': `Désolé, je n’ai trouvé personne pour vous. ${BACK}`,
  'ended.unreachable': `Désolé, je n’ai pas pu joindre nos conseillers à l’instant. ${BACK} Veuillez réessayer dans quelques minutes.`,
};
