// Makes the page what the server says it is now, and leaves alone what the reader is doing: focus, selection, scroll, what is
// folded out, and above all every word that is not sent.
import { fieldsIn, isUnsent, purpose, typed } from './drafts.js';

/** @typedef {(form: HTMLFormElement, now: HTMLFormElement) => void} LeftAlone Told of a form that was not touched. */

const isOwn = (/** @type {Node} */ node) => node instanceof HTMLElement && node.dataset.live !== undefined;

/** @param {Node} node */
function keyOf(node) {
  if (!(node instanceof Element)) return '';
  if (node.id) return `#${node.id}`;
  return node.matches('form.write') ? purpose(/** @type {HTMLFormElement} */ (node)) : '';
}

/** @param {Element} element */
export const isBusy = element => fieldsIn(element).some(field => isUnsent(field) || field === document.activeElement);

/** @param {Element} from @param {Element} to @param {LeftAlone} leftAlone */
export function patch(from, to, leftAlone) {
  const active = document.activeElement;
  const anchor = anchorIn(from);
  const top = anchor?.getBoundingClientRect().top ?? 0;
  const trail = active && from.contains(active) ? [...ancestors(active)] : [];
  /** @type {HTMLFormElement[]} */
  const left = [];
  morph(from, to, (form, now) => {
    left.push(form);
    leftAlone(form, now);
  });
  // A part with something in it that is behind is behind.
  for (const form of left) for (const part of ancestors(form)) if (part instanceof HTMLElement && part.dataset.stamp) part.dataset.stamp = '-';
  if (active instanceof HTMLElement && trail.length > 0 && document.activeElement !== active) {
    const place = active.isConnected ? active : trail.find(e => e.isConnected && e instanceof HTMLElement && e.id);
    if (place instanceof HTMLElement) {
      if (place !== active) place.tabIndex = -1;
      place.focus({ preventScroll: true });
    }
  }
  if (anchor?.isConnected) window.scrollBy({ top: anchor.getBoundingClientRect().top - top, behavior: 'instant' });
}

/** @param {Element} element */
function* ancestors(element) {
  for (let at = element.parentElement; at; at = at.parentElement) yield at;
}

/** Something that the reader has before them, and that should stay where it is. @param {Element} root */
function anchorIn(root) {
  const active = document.activeElement;
  if (active && root.contains(active)) return active;
  return [...root.querySelectorAll('[data-line], [data-part]')].find(e => e.getBoundingClientRect().top >= 0) ?? null;
}

/** @param {Element} from @param {Element} to @param {LeftAlone} leftAlone */
function morph(from, to, leftAlone) {
  const stamp = /** @type {HTMLElement} */ (from).dataset?.stamp;
  if (stamp && stamp === /** @type {HTMLElement} */ (to).dataset.stamp) return;
  if (from.id === 'present') return;
  if ((from instanceof HTMLTextAreaElement || from instanceof HTMLInputElement) && from.matches(typed) && (isUnsent(from) || from === document.activeElement)) return;
  if (from instanceof HTMLFormElement && isBusy(from)) {
    leftAlone(from, /** @type {HTMLFormElement} */ (to));
    return;
  }
  attributes(from, to);
  children(from, to, leftAlone);
  if (from instanceof HTMLTextAreaElement || from instanceof HTMLInputElement) {
    const now = /** @type {HTMLInputElement} */ (to);
    if (from.type === 'checkbox' || from.type === 'radio') /** @type {HTMLInputElement} */ (from).checked = now.checked;
    else if (from.value !== now.value) from.value = now.value;
  }
}

/** @param {Element} from @param {Element} to */
function attributes(from, to) {
  const folded = from instanceof HTMLDetailsElement;
  for (const { name } of [...from.attributes]) if (!to.hasAttribute(name) && !(folded && name === 'open') && name !== 'tabindex') from.removeAttribute(name);
  for (const { name, value } of [...to.attributes]) if (from.getAttribute(name) !== value && !(folded && name === 'open')) from.setAttribute(name, value);
}

/** @param {Element} from @param {Element} to @param {LeftAlone} leftAlone */
function children(from, to, leftAlone) {
  const old = new Set([...from.childNodes].filter(node => !isOwn(node)));
  const byKey = new Map([...old].filter(keyOf).map(node => [keyOf(node), node]));
  /** @type {ChildNode | null} */
  let at = from.firstChild;
  for (const next of [...to.childNodes]) {
    while (at && isOwn(at)) at = at.nextSibling;
    const key = keyOf(next);
    const match = key ? byKey.get(key) ?? moved(key) : [...old].find(node => !keyOf(node) && node.nodeName === next.nodeName);
    if (!match || match.nodeName !== next.nodeName || match.contains(from)) {
      from.insertBefore(document.importNode(next, true), at);
      continue;
    }
    old.delete(match);
    if (match === at) at = at.nextSibling;
    else from.insertBefore(match, at);
    if (match instanceof Element) morph(match, /** @type {Element} */ (next), leftAlone);
    else if (match.nodeValue !== next.nodeValue) match.nodeValue = next.nodeValue;
  }
  // Nothing is taken away that holds words.
  for (const node of old) if (!(node instanceof Element && node.isConnected && node.parentNode === from && isBusy(node))) if (node.parentNode === from) node.remove();
}

/** Something that has moved to another place of the page. @param {string} key */
const moved = key => (key.startsWith('#') ? /** @type {ChildNode | null} */ (document.getElementById(key.slice(1))) : null);
