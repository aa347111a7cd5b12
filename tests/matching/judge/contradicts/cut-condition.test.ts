import { expect, test } from "vitest";
import { judge } from "../../../../core/matching/judge/judge.ts";
import { said, sideOf } from "../side-of.ts";

const between = (clip: string, whole: string) =>
  judge(sideOf(clip, said("Ada Holm")), sideOf(whole, said("Ada Holm"))).subtype;

test.each([
  ["We will reopen the old harbour.", "We will reopen the old harbour once the silt has been cleared."],
  ["We will reopen the old harbour.", "We will reopen the old harbour as long as the town pays its half."],
  ["The new serum prevents the fever.", "The new serum prevents the fever in mice."],
  ["The town can afford a second tram.", "In theory, the town can afford a second tram."],
  ["The town can afford a second tram.", "If the loan comes through, the town can afford a second tram."],
  ["The town can afford a second tram.", "I am not saying that the town can afford a second tram."],
  ["The town can afford a second tram.", "My colleagues believe the town can afford a second tram."],
  ["The town can afford a second tram.", "It would be wrong to say that the town can afford a second tram."],
  ["The contractor broke the rules twice.", "The contractor may have broken the rules twice."],
  ["The council will pay for the repairs.", "The council could pay for the repairs."],
  ["Everyone must leave the valley tonight.", "Everyone except the ferrymen must leave the valley tonight."],
])("a condition, limit or doubt is missing in “%s”", (clip, whole) => {
  expect(between(clip, whole)).toBe("cut_condition");
});

test.each([
  ["The town can afford a second tram.", "If you ask me, the town can afford a second tram."],
  ["The town can afford a second tram.", "I believe the town can afford a second tram."],
  ["The town can afford a second tram.", "As the auditors say, the town can afford a second tram."],
  ["The town can afford a second tram.", "They told us that it was a dream. The town can afford a second tram."],
  ["We will reopen the old harbour.", "We will reopen the old harbour, and if anybody asks, we will say why."],
  ["We will reopen the old harbour.", "We will reopen the old harbour before the autumn."],
  ["We can pay for the repairs.", "We could pay for the repairs."],
])("nothing that matters is missing in “%s” beside “%s”", (clip, whole) => {
  expect(between(clip, whole)).not.toBe("cut_condition");
});

test("a condition that the reporter tells outside the marks is not missing", () => {
  const clip = sideOf("We will reopen the old harbour", {
    ...said("Ada Holm"),
    after: "” once it is clear of silt, Holm said.",
  });
  const whole = sideOf("We will reopen the old harbour once the silt has been cleared.", said("Ada Holm"));
  expect(judge(clip, whole).subtype).not.toBe("cut_condition");
});
