import { readFileSync } from "node:fs";
import type { SampleArticle } from "./articles.ts";
import { OUTLETS, type SampleOutlet } from "./outlets.ts";
import type { Reply, Routes } from "./server.ts";
import { TEMPLATES } from "./templates/templates.ts";

const HTML = "text/html; charset=utf-8";

/** Everything the newsstand answers: per outlet a front page, its articles and its own style sheet or script. */
export function newsstandRoutes(articles: readonly SampleArticle[]): Routes {
  return new Map(
    OUTLETS.map((outlet) => [
      outlet.host,
      outletRoutes(
        outlet,
        articles.filter((one) => one.outlet.host === outlet.host),
      ),
    ]),
  );
}

function outletRoutes(outlet: SampleOutlet, own: readonly SampleArticle[]): ReadonlyMap<string, Reply> {
  const template = TEMPLATES[outlet.template];
  const headers = template.headers ?? {};
  const newestFirst = own.toReversed();
  const routes = new Map<string, Reply>();
  routes.set("/", { type: HTML, body: template.frontPage({ outlet, articles: newestFirst }), headers });
  for (const article of own) {
    const others = newestFirst.filter((one) => one !== article);
    routes.set(article.path, { type: HTML, body: template.articlePage({ article, others }), headers });
  }
  for (const [path, file] of Object.entries(template.files)) routes.set(path, localFile(file));
  for (const [path, reply] of template.data?.(newestFirst) ?? []) routes.set(path, reply);
  return routes;
}

function localFile(file: string): Reply {
  const type = file.endsWith(".css") ? "text/css" : "text/javascript";
  return { type: `${type}; charset=utf-8`, body: readFileSync(new URL(`./styles/${file}`, import.meta.url)) };
}
