import { expect, test } from "vitest";
import { longTasks } from "../../tools/browse/long-tasks.ts";

const OURS = "chrome-extension://ours";

const task = (start: number, length: number, pid = 1) => ({
  name: "RunTask",
  pid,
  tid: 1,
  ts: start * 1000,
  dur: length * 1000,
  args: {},
});

/** A profile that says, millisecond by millisecond from 0, whose script was on the stack: 1 the page's, 2 ours, 3 the page's called by ours. */
function profile(samples: readonly number[], pid = 1) {
  const nodes = [
    { id: 1, callFrame: { url: "http://paper.localhost/app.js" } },
    { id: 2, callFrame: { url: `${OURS}/article.js` } },
    { id: 3, parent: 2, callFrame: { url: "" } },
  ];
  const data = { cpuProfile: { nodes, samples }, timeDeltas: samples.map(() => 1000) };
  return [
    { name: "Profile", pid, tid: 9, id: "0x1", ts: 0, args: { data: { startTime: 0 } } },
    { name: "ProfileChunk", pid, tid: 9, id: "0x1", ts: 0, args: { data } },
  ];
}

const times = (count: number, node: number) => Array.from({ length: count }, () => node);

test("a task that is long because of us is ours", () => {
  expect(longTasks([task(0, 80), ...profile([...times(60, 2), ...times(20, 1)])], OURS)).toEqual([80]);
});

test("what our script calls counts as ours", () => {
  expect(longTasks([task(0, 70), ...profile(times(70, 3))], OURS)).toEqual([70]);
});

test("a page's own long task is not ours, even with a little of us in it", () => {
  expect(longTasks([task(0, 200), ...profile([...times(190, 1), ...times(10, 2)])], OURS)).toEqual([]);
});

test("a task that our part alone pushes over the limit is ours", () => {
  expect(longTasks([task(0, 60), ...profile([...times(45, 1), ...times(15, 2)])], OURS)).toEqual([60]);
});

test("short tasks, and tasks of another process, are left out", () => {
  expect(longTasks([task(0, 40), task(0, 90, 2), ...profile(times(40, 2))], OURS)).toEqual([]);
});
