/** How often a page that is not seen looks, ms. It holds no stream: a browser allows few for all its pages together. */
const HIDDEN_MS = 5_000;

/**
 * Follows what happens in the contact center while the page is seen, and looks now and then while it is not.
 * @param {string} query what of it, such as `types=change`
 * @param {object} page
 * @param {() => void} page.connected the stream begins (again): what was there before may be old
 * @param {() => void} page.lost the contact center cannot be reached; it is tried again
 * @param {() => void} page.glance while the page is not seen
 * @param {Readonly<Record<string, (event: any) => void>>} page.on by the type of the event
 */
export function follow(query, { connected, lost, glance, on }) {
  /** @type {EventSource | undefined} */
  let stream;
  let timer = 0;

  function open() {
    stream = new EventSource(`/simulator/events?${query}`);
    stream.addEventListener('open', connected);
    stream.addEventListener('error', () => {
      lost();
      // A browser gives up where the answer was an error, such as while the contact center starts.
      if (stream?.readyState !== EventSource.CLOSED) return;
      clearTimeout(timer);
      timer = window.setTimeout(turn, 1_000);
    });
    for (const [type, listener] of Object.entries(on)) {
      stream.addEventListener(type, (event) => listener(JSON.parse(event.data)));
    }
  }

  function turn() {
    stream?.close();
    clearInterval(timer);
    if (document.hidden) timer = window.setInterval(glance, HIDDEN_MS);
    else open();
  }

  document.addEventListener('visibilitychange', turn);
  addEventListener('pagehide', () => stream?.close());
  turn();
}
