// Who is here, at which line, and what they are typing. None of it is kept anywhere.
import { putIn } from './unsent.js';
import { words } from './words.js';

/**
 * @typedef {{ who: string, party: string, name: string | null, part: string, line: string }} Present
 * @typedef {{ who: string, target: string, text: string }} Typing
 */

const pause = 150;
const longest = 4000;

export class Presence {
  /** @type {Present[]} */
  #others = [];
  /** @type {Map<string, Typing>} */
  #typing = new Map();
  #place = '';
  #timer = 0;
  #connection;

  /** @param {import('./connection.js').Connection} connection @param {Element} root */
  constructor(connection, root) {
    this.#connection = connection;
    connection.addEventListener('present', event => {
      this.#others = /** @type {CustomEvent<Present[]>} */ (event).detail;
      this.#say();
      this.show();
    });
    connection.addEventListener('typing', event => {
      const typing = /** @type {CustomEvent<Typing>} */ (event).detail;
      if (typing.text) this.#typing.set(typing.who, typing);
      else this.#typing.delete(typing.who);
      this.show();
    });
    connection.addEventListener('shut', () => {
      this.#others = [];
      this.#typing.clear();
      this.#say();
      this.show();
    });
    connection.addEventListener('open', () => this.#here(true));
    root.addEventListener('focusin', () => this.#here());
    root.addEventListener('focusout', () => setTimeout(() => this.#here(), 300));
    root.addEventListener('input', event => {
      const field = event.target;
      if (field instanceof HTMLTextAreaElement && field.dataset.typing) this.#type(field, field.dataset.typing);
    });
  }

  /** What the other is called; where several are here, the one that came first. */
  get name() {
    return this.#others.map(nameOf)[0] ?? words.someone;
  }

  /** Says that nothing is being typed any more. @param {HTMLFormElement} form */
  done(form) {
    const target = form.querySelector('textarea')?.dataset.typing;
    clearTimeout(this.#timer);
    this.#timer = 0;
    if (target) this.#connection.say('Typing', target, '');
  }

  /** Draws it, where the page has been drawn anew too. */
  show() {
    for (const own of document.querySelectorAll('[data-live=presence]')) own.remove();
    for (const other of this.#others) {
      const typing = this.#typing.get(other.who);
      const kind = other.party === 'seller' ? 'by-seller' : 'by-customer';
      if (typing) draw(typing.target, `typing ${kind}`, `${nameOf(other)}: `, typing.text);
      else if (other.line || other.part) draw(other.line || other.part, `here ${kind}`, words.atLine(nameOf(other)), '');
    }
  }

  // Said once, politely: the element is a live region.
  #say() {
    const place = document.getElementById('present');
    const names = [...new Set(this.#others.map(nameOf))];
    const text = names.length > 0 ? `${words.here(names)} ${words.sees}` : '';
    if (place && place.textContent !== text) place.textContent = text;
  }

  /** @param {boolean} [anew] */
  #here(anew = false) {
    const at = document.activeElement;
    const line = at?.closest('[data-line]')?.getAttribute('data-line') ?? '';
    const part = at?.closest('[data-part]')?.getAttribute('data-part') ?? '';
    if (!anew && this.#place === `${part} ${line}`) return;
    this.#place = `${part} ${line}`;
    this.#connection.say('Here', part, line);
  }

  /** @param {HTMLTextAreaElement} field @param {string} target */
  #type(field, target) {
    if (this.#timer) return;
    this.#timer = setTimeout(() => {
      this.#timer = 0;
      this.#connection.say('Typing', target, field.value === field.defaultValue ? '' : field.value.slice(0, longest));
    }, pause);
  }
}

const nameOf = (/** @type {Present} */ other) => other.name ?? words.someone;

/** @param {string} target @param {string} kind @param {string} name @param {string} text */
function draw(target, kind, name, text) {
  const place = document.querySelector(`[data-line="${CSS.escape(target)}"]`) ?? document.querySelector(`[data-part="${CSS.escape(target)}"]`);
  if (!place) return;
  const own = Object.assign(document.createElement('p'), { className: kind });
  own.dataset.live = 'presence';
  // As it is typed it is for the eye only: read aloud with every letter it would be in the way.
  own.setAttribute('aria-hidden', 'true');
  own.append(Object.assign(document.createElement('b'), { textContent: name }), text);
  putIn(place, own);
}
