import { describe, expect, test } from "vitest";
import { textFragmentLink } from "../../../components/evidence/text-fragment.ts";
import { webLink } from "../../../components/web-link.ts";

const passage = (text: string, before = "", after = "") => ({ text, before, after });

describe("the link into the other article", () => {
  test("names a short sentence by all its words", () => {
    expect(textFragmentLink("https://a.example/x", passage("The wall has moved."))).toBe(
      "https://a.example/x#:~:text=The%20wall%20has%20moved.",
    );
  });

  test("names a long one by its first and last words", () => {
    const long = "We will lower the water by three metres before the frost, and nobody will go without";
    expect(textFragmentLink("https://a.example/x", passage(long))).toBe(
      "https://a.example/x#:~:text=We%20will%20lower%20the,nobody%20will%20go%20without",
    );
  });

  test("gives a fragment of few words the words before it", () => {
    expect(
      textFragmentLink(
        "https://a.example/x",
        passage("weeks", "New paragraph.\n\nThe engineer put it at “a matter of"),
      ),
    ).toBe("https://a.example/x#:~:text=at%20%E2%80%9Ca%20matter%20of-,weeks");
  });

  test("escapes what is syntax in a directive", () => {
    expect(textFragmentLink("https://a.example/x", passage("half-sunk, they say & hope"))).toBe(
      "https://a.example/x#:~:text=half%2Dsunk%2C%20they%20say%20%26%20hope",
    );
  });

  test("keeps the query and an anchor of the address", () => {
    expect(textFragmentLink("https://a.example/x?id=7#live:~:text=old", passage("The wall has moved"))).toBe(
      "https://a.example/x?id=7#live:~:text=The%20wall%20has%20moved",
    );
  });
});

test.each(["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//a.example", "", " java\nscript:x"])(
  "an address that is none of the web is no link: %j",
  (url) => {
    expect(webLink(url)).toBeNull();
    expect(textFragmentLink(url, passage("The wall has moved"))).toBeNull();
  },
);
