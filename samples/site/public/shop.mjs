import { badgeAgents, groupBySpeaker, nameAgents } from './agent-name.mjs';
import { cardLook, chatLook } from './chat-look.mjs';

/** What one could say, in each language. */
const IDEAS = {
  'en-US': [
    'Where is order 1042?',
    'Opening hours?',
    'Show me a picture',
    'I want to talk to a person',
    'My parcel was damaged',
  ],
  'de-DE': [
    'Wo ist Bestellung 1042?',
    'Öffnungszeiten?',
    'Zeig mir ein Bild',
    'Ich möchte mit einem Menschen sprechen',
  ],
  'es-ES': [
    '¿Dónde está el pedido 1042?',
    '¿Qué horario tienen?',
    'Enséñeme una foto',
    'Quiero hablar con una persona',
  ],
};

const KEPT = 'chat';
/** How often the token that is kept is renewed, ms; it lives three times as long. */
const RENEW_MS = 600_000;
const language = document.querySelector('#language');
const basket = document.querySelector('#basket output');
let total = 0;

/** What the user has chosen stays when the page is loaded again. */
function keepChoices() {
  sessionStorage.setItem('choices', JSON.stringify({ language: language.value, total }));
}
function showBasket() {
  basket.value = `€ ${total.toFixed(2)}`;
}
/** A basket belongs to the conversation in which it was told. */
function takeChoices(isOld) {
  const kept = JSON.parse(sessionStorage.getItem('choices') ?? 'null');
  if (!kept) return;
  language.value = kept.language;
  if (isOld) total = kept.total;
  showBasket();
}

/** The same conversation with a new token; undefined where its old one is not valid any more. */
async function renewed(kept) {
  const answer = await fetch('/v3/directline/tokens/refresh', {
    method: 'POST',
    headers: { authorization: `Bearer ${kept.token}` },
  });
  return answer.ok ? { ...kept, ...(await answer.json()) } : undefined;
}

/** Keeps the conversation for when the page is loaded again, however long it has been open. */
function keepChat({ token, conversationId, user }) {
  let kept = { token, conversationId, user };
  const keep = () => sessionStorage.setItem(KEPT, JSON.stringify(kept));
  keep();
  setInterval(async () => {
    kept = (await renewed(kept).catch(() => undefined)) ?? kept;
    keep();
  }, RENEW_MS);
}

/** The conversation of this tab: the one it had before it was loaded again, or a new one. */
async function conversation() {
  const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null');
  const again = kept && (await renewed(kept));
  if (again) return { ...again, isOld: true };
  const answer = await fetch('/chat', { method: 'POST' });
  if (!answer.ok) throw new Error('The shop gives no chat.');
  return answer.json();
}

function say(text) {
  store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { text } });
}

function offerIdeas() {
  const place = document.querySelector('#ideas');
  for (const old of place.querySelectorAll('button')) old.remove();
  for (const idea of IDEAS[language.value]) {
    const button = document.createElement('button');
    button.type = 'button';
    button.lang = language.value;
    button.textContent = idea;
    button.addEventListener('click', () => say(idea));
    place.append(button);
  }
}

/** The bot hears what is in the basket, so that an agent can see it. */
function tellBasket() {
  // A basket may be filled before the chat is there.
  store?.dispatch({ type: 'WEB_CHAT/SEND_EVENT', payload: { name: 'shop.basket', value: basket.value } });
}

for (const button of document.querySelectorAll('#pieces button')) {
  button.addEventListener('click', () => {
    total += Number(button.dataset.price);
    showBasket();
    keepChoices();
    tellBasket();
  });
}

/** What somebody wrote in HTML is shown as it was written; links and emphasis of Markdown stay. */
const renderMarkdown = (markdown, ...rest) =>
  window.WebChat.renderMarkdown(markdown.replaceAll('&', '&amp;').replaceAll('<', '&lt;'), ...rest);

let store;
async function main() {
  if (!window.WebChat)
    throw new Error('Web Chat is not there: see what npm start said about it. In a terminal: npm run chat');
  const { token, conversationId, user, isOld } = await conversation();
  keepChat({ token, conversationId, user });
  takeChoices(isOld);

  store = window.WebChat.createStore();
  const directLine = window.WebChat.createDirectLine({
    token,
    ...(isOld ? { conversationId } : {}),
    domain: `${location.origin}/v3/directline`,
    webSocket: true,
  });
  const show = () =>
    window.WebChat.renderWebChat(
      {
        directLine,
        store,
        userID: user.id,
        username: user.name,
        locale: language.value,
        sendTypingIndicator: true,
        nonce: document.body.dataset.nonce,
        styleOptions: chatLook(),
        adaptiveCardsHostConfig: cardLook(),
        renderMarkdown,
        activityMiddleware: nameAgents,
        avatarMiddleware: badgeAgents,
        groupActivitiesMiddleware: groupBySpeaker,
      },
      document.querySelector('#web-chat'),
    );
  show();
  offerIdeas();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', show);
  language.addEventListener('change', () => {
    keepChoices();
    show();
    offerIdeas();
  });
}

main().catch((error) => {
  const trouble = document.querySelector('#trouble');
  trouble.textContent = `The chat cannot be shown. ${error.message}`;
  trouble.hidden = false;
  document.querySelector('#web-chat').hidden = true;
  document.querySelector('#ideas').hidden = true;
});
