// Somebody who has read the packs: what to press for what is asked. Holds no test.
import { pack, words } from './visitor.mjs';

const zh = (text) => text['zh-Hans'];

/** What the status region says of an item: its name, and the note under it. */
const said = (item) => zh(item.name) + (item.note ? words['punctuation.pause'] + zh(item.note) : '');

/** Sorting: the item (or the part of one) that the status region names. */
export function sorter(packId) {
  const { items } = pack(packId, 'sorting.json');
  return ({ status }) => {
    const item = items.find((one) => said(one) === status);
    if (item && item.parts) return words['sorting.take_apart'];
    const parts = items.flatMap((one) => one.parts || []);
    const part = parts.find((one) => status.includes(zh(one.name)));
    const bin = item ? item.bin : part && part.to;
    return words[`bin.${bin || 'other'}`];
  };
}

/** Sorting: the name of the icon of the item that the status region names. */
export function itemIcon(packId) {
  const { items } = pack(packId, 'sorting.json');
  return (status) => items.find((one) => said(one) === status).icon;
}

/** Sorting: what may be said of all items. */
export const itemNames = (packId) => pack(packId, 'sorting.json').items.map(said);

/** Outlets: the question holds the outlet's name. */
export function plumber(packId) {
  const { outlets } = pack(packId, 'outlets.json');
  return ({ heading }) => {
    const outlet = outlets.find((one) => heading === words['outlets.question'].replace('{name}', zh(one.name)));
    return words[`pipe.${(outlet && outlet.answer) || 'neither'}`];
  };
}

/** Quiz: all six kinds of question. */
export function scholar(packId) {
  const { questions } = pack(packId, 'quiz.json');
  let current = '';
  let left = [];

  function plan(question) {
    if (question.type === 'true_false') return [words[question.answer ? 'quiz.true' : 'quiz.false']];
    if (question.type === 'number') return [words['quiz.submit']];
    if (question.type === 'order') return [...question.sequence.map(zh), words['quiz.submit']];
    const right = question.options.filter((one) => one.correct).map((one) => zh(one.text));
    return question.type === 'multiple' ? [...right, words['quiz.submit']] : right;
  }

  return ({ heading }) => {
    if (heading !== current) {
      current = heading;
      const question = questions.find((one) => zh(one.prompt) === heading);
      left = question ? plan(question) : [];
    }
    return left.shift() || '';
  };
}
