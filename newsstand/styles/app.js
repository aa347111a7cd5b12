/** The single-page app of Brightwater Now: two views, one router. */

/** Paragraphs shown at once; the others follow after `LATE` milliseconds, as from a slow service. */
const FIRST_BLOCKS = 3;
const LATE = 500;

const view = document.getElementById("view");
let shown = 0;

async function show(path) {
  const turn = ++shown;
  view.setAttribute("aria-busy", "true");
  const page = path === "/" ? await front() : await story(path);
  if (turn !== shown) return;
  document.title = page.title;
  setHead(page.story);
  view.replaceChildren(...page.nodes);
  view.setAttribute("aria-busy", "false");
  if (page.late) setTimeout(() => turn === shown && page.late(), LATE);
}

async function front() {
  const stories = await load("/api/stories.json");
  return { title: "Brightwater Now", story: null, nodes: [node("div", { class: "list" }, stories.map(card))] };
}

async function story(path) {
  const data = await load(`/api${path}.json`);
  const body = node("div", { class: "body" }, data.blocks.slice(0, FIRST_BLOCKS).map(block));
  const article = node("article", {}, [
    node("p", { class: "chip" }, [data.section]),
    node("h1", {}, [data.title]),
    node("p", { class: "intro" }, [data.standfirst]),
    node("p", { class: "by" }, [data.byline, " · ", node("time", { datetime: data.date }, [data.day])]),
    body,
  ]);
  const others = (await load("/api/stories.json")).filter((one) => one.path !== path);
  const more = node("section", { class: "list" }, [node("h2", {}, ["Next"]), ...others.map(card)]);
  const late = () => body.append(...data.blocks.slice(FIRST_BLOCKS).map(block));
  return { title: data.title, story: data, nodes: [article, more], late };
}

function card(one) {
  return node("a", { class: "card", href: one.path, "data-route": "" }, [
    node("span", { class: "chip" }, [one.section]),
    node("strong", {}, [one.title]),
    node("span", {}, [one.standfirst]),
  ]);
}

function block({ kind, html }) {
  const element = node(kind, {}, []);
  element.innerHTML = html;
  return element;
}

function setHead(data) {
  for (const old of document.head.querySelectorAll('script[type="application/ld+json"], link[rel="canonical"]')) {
    old.remove();
  }
  if (!data) return;
  document.head.append(
    node("script", { type: "application/ld+json" }, [JSON.stringify(data.data)]),
    node("link", { rel: "canonical", href: data.canonical }, []),
  );
}

function node(name, attributes, children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

async function load(path) {
  return (await fetch(path)).json();
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-route]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.pushState(null, "", link.getAttribute("href"));
  scrollTo(0, 0);
  show(location.pathname);
});
addEventListener("popstate", () => show(location.pathname));
show(location.pathname);
