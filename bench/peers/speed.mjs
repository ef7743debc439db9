// How many utterances a second the peers look at. Each conversation is timed by itself; its best round counts, as it does for ours.
// node speed.mjs TEXTS.json, a list of conversations, each a list of what was said.
import { readFileSync } from "node:fs";
import compromise from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import writeGood from "write-good";

const warmSeconds = 6;
const rounds = 10;

const conversations = JSON.parse(readFileSync(process.argv[2], "utf8"));
const bytes = new Map(conversations.flat().map((text) => [text, Buffer.from(text)]));
const wink = winkNLP(model, ["sbd", "pos"]);
const winkWhole = winkNLP(model);

const peers = {
  "wink-nlp, tokens and tags": (text) => wink.readDoc(text),
  "wink-nlp, all it has": (text) => winkWhole.readDoc(text),
  "compromise": (text) => compromise(text),
  "write-good": (text) => writeGood(text),
  "node, reading and splitting": (text) => bytes.get(text).toString("utf8").split(/\s+/),
};

const utterances = conversations.flat().length;
for (const [name, look] of Object.entries(peers)) {
  const best = conversations.map(() => Infinity);
  const round = () => conversations.forEach((texts, i) => {
    const began = performance.now();
    for (const text of texts) look(text);
    best[i] = Math.min(best[i], performance.now() - began);
  });
  const began = performance.now();
  do round(); while (performance.now() - began < warmSeconds * 1000);
  for (let i = 0; i < rounds; i++) round();
  const milliseconds = best.reduce((a, b) => a + b);
  console.log(`${name.padEnd(30)}\t${Math.round(utterances / milliseconds * 1000)}\t${(milliseconds * 1000 / utterances).toFixed(2)}`);
}
