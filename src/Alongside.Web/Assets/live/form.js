// Makes the form's page live. Without this module the page does everything by posting its forms; with it the very same
// fields go over a connection, what the other writes appears, and nothing gets lost where there is no connection.
import { Connection } from './connection.js';
import * as drafts from './drafts.js';
import * as kept from './kept.js';
import { Outbox, newId } from './outbox.js';
import { patch } from './patch.js';
import { Presence } from './presence.js';
import { showOutbox } from './unsent.js';
import { words } from './words.js';

const main = /** @type {HTMLElement} */ (document.querySelector('main'));
const connection = new Connection(`${kept.here}/live`);
const presence = new Presence(connection, main);
const outbox = new Outbox(send);

const status = note('connection', 'notice');
const news = note('news', 'visually-hidden');

/** @param {string} id @param {string} className */
function note(id, className) {
  const made = Object.assign(document.createElement('p'), { id: `live-${id}`, className, hidden: className === 'notice' });
  made.setAttribute('role', 'status');
  document.body.append(made);
  return made;
}

/** @param {string} text */
function say(text) {
  status.textContent = text;
  status.hidden = text === '';
}

// Writing

/** @param {import('./outbox.js').Entry} entry @returns {Promise<import('./outbox.js').Outcome>} */
async function send(entry) {
  if (!navigator.onLine) throw new Error('offline');
  if (connection.isOpen) {
    const reply = await within(20_000, connection.ask('Write', { id: entry.id, fields: entry.fields }));
    return { taken: reply.taken, message: reply.refusal?.message };
  }
  if (connection.failed === 0) throw new Error('not yet');
  return post(entry);
}

/** The way without a live connection: as the form itself would do it. @param {import('./outbox.js').Entry} entry */
async function post(entry) {
  const body = new URLSearchParams(Object.entries(entry.fields).flatMap(([name, values]) => values.map(value => [name, value])));
  body.set('id', entry.id);
  body.set('__RequestVerificationToken', /** @type {HTMLInputElement | null} */ (main.querySelector('[name=__RequestVerificationToken]'))?.value ?? '');
  const answer = await fetch(`${kept.here}/write`, { method: 'POST', body, redirect: 'manual', signal: AbortSignal.timeout(20_000) });
  if (answer.type === 'opaqueredirect' || answer.ok) {
    refresh();
    return { taken: true };
  }
  if (answer.status !== 409) throw new Error(`${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return { taken: false, message: page.querySelector('#refused p + p')?.textContent?.trim() };
}

/** @template T @param {number} milliseconds @param {Promise<T>} answer @returns {Promise<T>} */
const within = (milliseconds, answer) => Promise.race([answer, new Promise((_, reject) => { setTimeout(reject, milliseconds, new Error('late')); })]);

/** The words that a line was last given here. @type {WeakMap<HTMLFormElement, string>} */
const sentBefore = new WeakMap();
const wordsIn = (/** @type {HTMLFormElement} */ form) => form.querySelector('textarea')?.value ?? '';

/** @param {HTMLFormElement} form @param {HTMLElement | null} [by] */
function write(form, by) {
  const id = newId();
  /** @type {Record<string, string[]>} */
  const fields = {};
  for (const [name, value] of new FormData(form, by)) {
    if (typeof value === 'string' && name !== 'id' && name !== '__RequestVerificationToken') (fields[name] ??= []).push(value);
  }
  drafts.sent(form);
  presence.done(form);
  if (fields.do?.[0] === 'reword') sentBefore.set(form, wordsIn(form));
  settle(form, id, fields);
  deeds++;
  outbox.add(id, fields);
}

/** The words are on their way: the form is as if they had arrived. @param {HTMLFormElement} form @param {string} id @param {Record<string, string[]>} fields */
function settle(form, id, fields) {
  for (const own of form.querySelectorAll('[data-live=meanwhile], [data-live=taken-back]')) own.remove();
  const rewords = fields.do?.[0] === 'reword';
  const adds = ['add-line', 'note', 'add-item'].includes(fields.do?.[0]);
  for (const field of drafts.fieldsIn(form)) field.defaultValue = adds ? '' : field.value;
  if (adds) form.reset();
  // What is written next knows of this one.
  const seen = /** @type {HTMLInputElement | null} */ (form.querySelector('input[name=seen]'));
  if (rewords && seen) seen.value = `${seen.value} ${id}`.trim();
}

document.addEventListener('submit', event => {
  const form = /** @type {HTMLFormElement} */ (event.target);
  if (form.matches('[data-forget]')) kept.forget();
  if (event.defaultPrevented || !form.matches('form.write')) return;
  event.preventDefault();
  const details = form.closest('details');
  // Pressing the button also leaves the field, which has sent it already.
  if (sentBefore.get(form) !== wordsIn(form)) write(form, event.submitter);
  if (details && form.querySelector('[name=do][value=reword]')) {
    details.open = false;
    details.querySelector('summary')?.focus({ preventScroll: true });
  }
});

// A line that was worded anew is sent when one leaves it, or with Ctrl or Cmd and Enter; Escape takes it back, and once more shuts
// the panel. "Leave it as it is" does both.
main.addEventListener('focusout', event => {
  const form = event.target instanceof HTMLTextAreaElement ? event.target.form : null;
  if (!form?.querySelector('[name=do][value=reword]') || (event.relatedTarget instanceof Node && form.contains(event.relatedTarget))) return;
  const field = /** @type {HTMLTextAreaElement} */ (event.target);
  // Leaving the window is not leaving the field.
  if (document.hasFocus() && drafts.isUnsent(field) && field.value.trim() && form.matches('form.write')) write(form);
});

main.addEventListener('input', event => {
  if (event.target instanceof HTMLTextAreaElement && event.target.form) sentBefore.delete(event.target.form);
});

main.addEventListener('keydown', event => {
  const field = event.target;
  if (!(field instanceof HTMLTextAreaElement) || !field.form?.matches('form.write')) return;
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    field.form.requestSubmit();
  } else if (event.key === 'Escape' && !event.isComposing) {
    if (!takeBack(field.form)) shut(field.form);
  }
});

main.addEventListener('reset', event => {
  event.preventDefault();
  const form = /** @type {HTMLFormElement} */ (event.target);
  takeBack(form);
  shut(form);
});

// Some browsers do not give a pressed button the focus, and the field that loses it would be sent.
main.addEventListener('mousedown', event => {
  if (event.target instanceof Element && event.target.closest('button[type=reset]')) event.preventDefault();
});

/** Takes back what was begun in a form. Whether there was anything. @param {HTMLFormElement} form */
function takeBack(form) {
  const unsent = drafts.fieldsIn(form).filter(field => drafts.isUnsent(field));
  if (unsent.length === 0) return false;
  presence.done(form);
  for (const field of unsent) drafts.takeBack(field);
  refresh();
  return true;
}

/** Shuts the panel a form stands in. @param {HTMLFormElement} form */
function shut(form) {
  const details = form.closest('details.act');
  if (!(details instanceof HTMLDetailsElement)) return;
  details.open = false;
  details.querySelector('summary')?.focus({ preventScroll: true });
}

// Reading

/** @type {Promise<void> | null} */
let fetching = null;
let once = false;
/** Own deeds, counted when they are done and again when they have arrived; and how many of them the page shows. */
let deeds = 1;
let shown = 0;

/** Fetches this page anew and takes over what has changed. */
function refresh() {
  if (fetching) once = true;
  else fetching = take().catch(() => {}).finally(() => {
    fetching = null;
    if (once) {
      once = false;
      setTimeout(refresh, 100);
    }
  });
}

async function take() {
  const seen = deeds;
  // What comes along with something of one's own is not told as the other's.
  const own = seen !== shown || outbox.entries.some(entry => entry.refused === undefined);
  const before = [...arrived.keys()];
  const answer = await fetch(kept.here, { headers: { accept: 'text/html' }, cache: 'no-store', signal: AbortSignal.timeout(20_000) });
  if ([401, 403, 404].includes(answer.status) || (answer.redirected && new URL(answer.url).pathname !== kept.here)) {
    connection.end();
    say(words.closed);
    return;
  }
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  if (page.body.className !== document.body.className) {
    drafts.flush();
    location.reload();
    return;
  }
  document.title = page.title;
  const changed = changedParts(page);
  patch(main, /** @type {Element} */ (page.querySelector('main')), beside);
  for (const id of before) arrived.delete(id);
  show();
  drafts.restore(main);
  if (!own && changed.length > 0) tell(words.changed(presence.name, changed.join(', ')));
  shown = seen;
}

/** The titles of the parts that are not as they were. @param {Document} page */
function changedParts(page) {
  return [...page.querySelectorAll('section[data-part]')]
    .filter(part => document.querySelector(`[data-part="${CSS.escape(part.getAttribute('data-part') ?? '')}"]`)?.getAttribute('data-stamp') !== part.getAttribute('data-stamp'))
    .map(part => part.querySelector('h2, h3')?.textContent?.trim() ?? '').filter(Boolean);
}

let told = 0;

/** Said politely, and not more often than one can listen to. @param {string} text */
function tell(text) {
  if (Date.now() - told < 8000) return;
  told = Date.now();
  news.textContent = text;
}

/** Somebody types here: what the other has written meanwhile is shown beside it. @param {HTMLFormElement} form @param {HTMLFormElement} now */
function beside(form, now) {
  for (const field of drafts.fieldsIn(form)) {
    const other = drafts.fieldsIn(now).find(f => f.name === field.name)?.defaultValue ?? '';
    if (!other || other === field.defaultValue || other === field.value) continue;
    field.parentElement?.querySelector('[data-live=meanwhile]')?.remove();
    const own = Object.assign(document.createElement('p'), { className: 'meanwhile', textContent: words.meanwhile(presence.name, other) });
    own.dataset.live = 'meanwhile';
    own.setAttribute('role', 'status');
    field.after(own);
  }
}

// Showing

/** What has arrived and is not on the page yet. @type {Map<string, import('./outbox.js').Entry>} */
const arrived = new Map();

function show() {
  presence.show();
  showOutbox(outbox, [...arrived.values()]);
  // Not a class of the body: take() would read that as another kind of page.
  document.documentElement.dataset.connection = connection.isOpen ? 'open' : 'apart';
}

outbox.addEventListener('change', show);
outbox.addEventListener('taken', event => {
  const entry = /** @type {CustomEvent<import('./outbox.js').Entry>} */ (event).detail;
  arrived.set(entry.id, entry);
  deeds++;
  refresh();
});
connection.addEventListener('changed', refresh);
connection.addEventListener('open', () => {
  say('');
  outbox.send();
  show();
});
connection.addEventListener('shut', () => {
  if (!navigator.onLine) say(words.offline);
  else if (connection.failed > 1) say(words.unreachable);
  show();
});
// Where no connection can be made, the page looks for itself now and then.
setInterval(() => {
  if (!connection.isOpen && navigator.onLine && document.visibilityState === 'visible') refresh();
}, 20_000);

drafts.restore(main);
drafts.watch(main);
show();
connection.now();
outbox.send();
