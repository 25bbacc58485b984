import { expect, it } from 'vitest';
import { createQueue } from '../../../lib/gateway/queue.ts';

const never = new AbortController().signal;
const nowhere = (): void => undefined;

it('lets as many run as the endpoint allows, and the rest in order', async () => {
  const queue = createQueue();
  const order: string[] = [];
  const first = await queue.enter('a', 1, nowhere, never);
  const second = queue.enter('a', 1, nowhere, never).then((release) => {
    order.push('second');
    return release;
  });
  const third = queue.enter('a', 1, nowhere, never).then(() => order.push('third'));
  first();
  (await second)();
  await third;
  expect(order).toEqual(['second', 'third']);
});

it('says the place in the queue each time it moves', async () => {
  const queue = createQueue();
  const places: number[] = [];
  const first = await queue.enter('a', 1, nowhere, never);
  const second = queue.enter('a', 1, nowhere, never);
  const third = queue.enter('a', 1, (place) => places.push(place), never);
  first();
  const release = await second;
  release();
  await third;
  expect(places).toEqual([2, 1]);
});

it('does not make one endpoint wait for another', async () => {
  const queue = createQueue();
  await queue.enter('a', 1, nowhere, never);
  await expect(queue.enter('b', 1, nowhere, never)).resolves.toBeTypeOf('function');
});

it('leaves the queue at once when stopped, and frees the place', async () => {
  const queue = createQueue();
  const stop = new AbortController();
  const first = await queue.enter('a', 1, nowhere, never);
  const stopped = queue.enter('a', 1, nowhere, stop.signal);
  const third = queue.enter('a', 1, nowhere, never);
  stop.abort();
  await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  first();
  await expect(third).resolves.toBeTypeOf('function');
});

it('does not free two places when released twice', async () => {
  const queue = createQueue();
  const first = await queue.enter('a', 1, nowhere, never);
  first();
  first();
  await queue.enter('a', 1, nowhere, never);
  let entered = false;
  queue.enter('a', 1, nowhere, never).then(() => {
    entered = true;
  });
  await Promise.resolve();
  expect(entered).toBe(false);
});
