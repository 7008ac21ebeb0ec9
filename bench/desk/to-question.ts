import type { Question } from '#core';

/** A question whose text is its delivery's id, from one of a thousand askers in a hundred places. */
export function toQuestion(number: number): Question {
  const id = `delivery ${number}`;
  return {
    deliveryId: id,
    platform: 'bench',
    place: `place ${number % 100}`,
    thread: 'thread',
    asker: `asker ${number % 1_000}`,
    text: id,
  };
}
