import { describe, expect, it } from "vitest";
import { page, paragraphsOf, read, STORY, story } from "./read.ts";

it("puts a blank line between paragraphs and does not repeat the headline", () => {
  expect(paragraphsOf(story())).toEqual(STORY);
});

describe("keeps what belongs to the article", () => {
  const KEPT: readonly [string, string, string][] = [
    [
      "a block quotation",
      "<blockquote><p>Nobody asked the pilots, and nobody will.</p></blockquote>",
      "Nobody asked the pilots, and nobody will.",
    ],
    [
      "a list of points",
      "<ul><li>The northern gate is to be lifted out.</li><li>The southern one stays.</li></ul>",
      "The southern one stays.",
    ],
    ["a heading between paragraphs", "<h2>What the pilots say</h2>", "What the pilots say"],
    [
      "a name inside a sentence that is marked as an author",
      '<p>The report by <a rel="author" href="/j">Jon Vale</a>, a retired pilot, was read out.</p>',
      "The report by Jon Vale, a retired pilot, was read out.",
    ],
    [
      "a line that names an agency",
      "<p>ARDSBY (Northwire) – The council said so.</p>",
      "ARDSBY (Northwire) – The council said so.",
    ],
    [
      "a sentence that begins like a pointer and has a link",
      '<p>More than four hundred passengers <a href="/w">have waited in the roads since Saturday</a>, the company said.</p>',
      "More than four hundred passengers have waited in the roads since Saturday, the company said.",
    ],
    [
      "a call for witnesses",
      "<p>Anyone who saw the gate fall is asked to write to harbour@ardsby.example.</p>",
      "Anyone who saw the gate fall is asked to write to harbour@ardsby.example.",
    ],
    ["where the story comes from", "<p>Source: Northwire</p>", "Source: Northwire"],
    [
      "an invitation that somebody spoke",
      "<p>“Follow us to the harbour and see it, we post it on Twitter,” the pilots said.</p>",
      "“Follow us to the harbour and see it, we post it on Twitter,” the pilots said.",
    ],
    [
      "words split by tags",
      "<p>The <b>g</b>ates of Ards<i>by</i> stay<br>shut for now.</p>",
      "The gates of Ardsby stay shut for now.",
    ],
  ];
  for (const [name, html, words] of KEPT) it(name, () => expect(paragraphsOf(story(html))).toContain(words));
});

describe("leaves out what only stands beside it", () => {
  const LEFT_OUT: readonly [string, string, string][] = [
    [
      "a caption",
      "<figure><img><figcaption>The northern gate, seen from the pier last week.</figcaption></figure>",
      "northern gate, seen",
    ],
    ["a picture's credit", "<p>(Photo: Port of Ardsby)</p>", "Photo"],
    [
      "a newsletter box",
      '<div class="c-newsletter-box"><p>The best of the coast, every Friday, by a person who lives there.</p></div>',
      "best of the coast",
    ],
    ["an invitation", "<p>Sign up for our newsletter and get the harbour in your inbox.</p>", "Sign up"],
    ["a related link", '<p>Read more: <a href="/x">Pilots walk out of talks with the port</a></p>', "Pilots walk out"],
    [
      "a headline's link by itself",
      '<p><a href="/x">Ferry company counts its losses after storm</a></p>',
      "Ferry company",
    ],
    ["a share bar", '<div class="article__share"><span>Share</span> <span>Tweet</span></div>', "Tweet"],
    [
      "a teaser article",
      "<article><h3>Ferry company counts its losses</h3><p>It was a bad week for the ferry company, which had three ships in the roads and one in the dock.</p></article>",
      "bad week",
    ],
    ["the date line", "<p>Published: Monday, 3 March 2031, 10:15 GMT</p>", "Published"],
    ["a pull quote that repeats a sentence", `<p>${STORY[0]}</p>`, `${STORY[0]}\n\n${STORY[1]}\n\n${STORY[0]}`],
    ["who reported and edited", "<p>(Reporting by A. Noor; editing by B. Gray)</p>", "editing by"],
  ];
  for (const [name, html, words] of LEFT_OUT)
    it(name, () => {
      const text = paragraphsOf(story(html)).join("\n\n");
      expect(text).not.toContain(words);
      expect(text).toContain(STORY[3]);
    });

  it("more stories after the last paragraph", () => {
    const more =
      '<h3>You may also like</h3><p><a href="/1">Lighthouse sold to a pair of painters</a></p><p><a href="/2">Gulls, again</a></p>';
    expect(paragraphsOf(story("", "", more))).toEqual(STORY);
  });

  it("a note on the author", () => {
    const head = '<meta name="author" content="Nora Lind">';
    const html = story("", "", "<p>Nora Lind is a reporter who covers the coast.</p>").replace(
      "</head>",
      `${head}</head>`,
    );
    expect(paragraphsOf(html)).toEqual(STORY);
  });
});

it("reads a plain page of title, outlet, date and paragraphs completely", () => {
  const html = page(
    `<h1>Gates stay shut</h1><p>Ardsby Post <time datetime="2031-03-03">3 March 2031</time></p>${STORY.map((words) => `<p>${words}</p>`).join("")}`,
  );
  const paragraphs = paragraphsOf(html);
  for (const words of STORY) expect(paragraphs).toContain(words);
});

it("keeps every sentence of an article whose wrapper has a misleading name", () => {
  const html = page(
    `<div class="sidebar related share"><h1>Gates stay shut</h1>${STORY.map((words) => `<p>${words}</p>`).join("")}</div>`,
  );
  for (const words of STORY) expect(paragraphsOf(html)).toContain(words);
});

it("keeps paragraphs whose boxes all have a misleading name", () => {
  const boxes = STORY.map((words) => `<div class="promo-text"><p>${words}</p></div>`).join("");
  const html = page(`<main><h1>Gates stay shut</h1>${boxes}</main>`);
  expect(paragraphsOf(html)).toEqual(STORY);
});

it("keeps the run numbers when Readability has to try again", () => {
  const short = page(
    `<div class="comment"><p>${STORY[1]}</p><p>The council meets on Wednesday to hear the pilots and the port.</p></div>`,
  );
  const result = read(short);
  if (!result.ok) throw new Error(result.reason);
  const start = result.article.text.indexOf("The gates stay shut");
  expect(result.locate({ start, end: start + 19 })).toHaveLength(1);
});

it("an article in Cyrillic script is read like any other", () => {
  const html = page(`<article><h1>Порт закрыт</h1>
<p>Ворота порта останутся закрытыми, пока не пройдёт шторм, сообщил в понедельник начальник порта Игнат Вересов.</p>
<p>Он добавил, что суда ждут на рейде уже третий день, а рыбаки просят разрешить им выйти в море хотя бы на час.</p>
<p>Городской совет соберётся во вторник вечером и решит, кто заплатит за ремонт старого волнореза и когда он начнётся.</p>
</article>`);
  expect(read(html)).toMatchObject({ ok: true, article: { text: expect.stringContaining("Игнат Вересов") } });
});

describe("says why a page is no article", () => {
  const links = (count: number) =>
    Array.from(
      { length: count },
      (_, i) => `<h3><a href="/${i}">Headline number ${i} about something in the town</a></h3>`,
    ).join("");
  const CASES: readonly [string, string, string][] = [
    ["a front page", page(`<main>${links(30)}<p>All the news of the coast.</p></main>`), "front-page"],
    ["a notice", page("<p>This page has moved to another place.</p>"), "too-short"],
    ["a page without words", page("<img><canvas></canvas>"), "no-article-text"],
    [
      "a script we cannot read",
      page(
        `<article>${"<p>港口大门一直关闭到风暴过去为止，港务局长周一表示，在此之前不会放任何船只进港，也不会回答更多问题。</p>".repeat(12).replaceAll("，", "， ")}</article>`,
      ),
      "unsupported-language",
    ],
  ];
  for (const [name, html, reason] of CASES) it(name, () => expect(read(html)).toMatchObject({ ok: false, reason }));
});
