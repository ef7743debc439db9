// The answer: its list, and the ways to give it back. Nothing here sends anything: the customer does.
import { begun, unfold } from './drafts.js';
import { entries, keepName, markSaved, nameOf } from './entries.js';
import { headOf, make, typedIn } from './pending.js';
import { asText } from './text.js';
import { main, words } from './words.js';

/** @param {string} id @returns {any} */
const part = id => document.getElementById(id);

function answer() {
  return {
    alongside: 'answer/1',
    form: main.dataset.form,
    key: main.dataset.key,
    name: nameOf() || null,
    made: new Date().toISOString(),
    changes: entries().map(({ id, at, fields }) => ({ id, at, fields: Object.fromEntries(Object.entries(fields).map(([name, values]) => [name, values.length === 1 ? values[0] : values])) })),
  };
}

// To be read by people as well: it may be opened in a mail and by nobody's program.
function fileText() {
  const said = entries().map((entry, i) => `${i + 1}. ${headOf(entry)}${typedIn(entry) ? `\n   ${typedIn(entry).replaceAll('\n', '\n   ')}` : ''}`);
  return [words.fileHead(main.dataset.title ?? ''), '', ...said, '', ...(nameOf() ? [nameOf(), ''] : []), words.fileFoot, '', asText(answer())].join('\n');
}

function file() {
  const name = [words.fileName, nameOf(), new Date().toISOString().slice(0, 10)].filter(Boolean).join(' ').replaceAll(/[\\/:*?"<>|\p{C}]/gu, ' ');
  return new File([fileText()], `${name}.txt`, { type: 'text/plain' });
}

/** @param {string} says */
function tell(says) {
  part('answer-said').textContent = says;
  part('answer-said').hidden = says === '';
}

/** @param {() => void} show */
function given(show) {
  markSaved();
  show();
}

/** @param {() => void} show Draws the page anew. */
export function watchAnswer(show) {
  const can = (() => {
    try {
      return navigator.canShare?.({ files: [file()] }) === true;
    } catch {
      return false;
    }
  })();
  part('answer-share').hidden = !can;
  part('answer-save').className = can ? 'button quiet' : '';
  new IntersectionObserver(([seen]) => part('bar').classList.toggle('away', seen.isIntersecting)).observe(part('answer'));
  part('answer-share').addEventListener('click', async () => {
    try {
      await navigator.share({ files: [file()] });
      tell(words.shared);
      given(show);
    } catch (thrown) {
      // Who thinks better of it, is left alone; where it fails, the file is saved.
      if (/** @type {Error} */ (thrown).name !== 'AbortError') part('answer-save').click();
    }
  });
  part('answer-save').addEventListener('click', () => {
    const made = file();
    const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(made), download: made.name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    tell(words.saving);
    given(show);
  });
  part('answer-copy').addEventListener('click', async () => {
    const text = part('answer-text');
    text.value = asText(answer());
    part('answer-text-part').hidden = false;
    text.select();
    try {
      await navigator.clipboard.writeText(text.value);
      tell(words.copied);
    } catch {
      tell(words.copyYourself);
      text.focus();
    }
    given(show);
  });
  part('answer-name').addEventListener('input', (/** @type {Event} */ event) => {
    keepName(/** @type {HTMLInputElement} */ (event.target).value);
    show();
  });
}

/** Draws the list. */
export function showAnswer() {
  const all = entries();
  const open = all.filter(entry => !entry.saved);
  part('answer-none').hidden = all.length > 0;
  part('answer-some').hidden = all.length === 0;
  part('answer-list').replaceChildren(...all.map(entry => {
    const typed = typedIn(entry);
    const shown = make('li', 'by-customer', make('p', 'who', headOf(entry)));
    if (typed) shown.append(Object.assign(make('p', 'lines', typed), { dir: 'auto' }));
    return shown;
  }));
  if (document.activeElement !== part('answer-name')) part('answer-name').value = nameOf();
  // What was copied no longer says all.
  if (open.length > 0) {
    part('answer-text-part').hidden = true;
    tell('');
  }
  part('bar').hidden = open.length === 0;
  if (open.length > 0) part('bar-says').textContent = words.bar(open.length);
  showBegun();
}

/** Draws where words are begun that are not in the answer. */
export function showBegun() {
  const fields = begun();
  part('answer-begun').hidden = fields.length === 0;
  part('answer-begun-list').replaceChildren(...fields.map(field => {
    const label = field.labels?.[0]?.textContent?.trim() ?? '';
    const link = make('button', 'button link', label.length > 70 ? `${Array.from(label).slice(0, 69).join('')}…` : label);
    link.type = 'button';
    link.addEventListener('click', () => {
      unfold(field);
      field.focus();
    });
    return make('li', '', link);
  }));
}
