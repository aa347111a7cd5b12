import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import css from "../../assets/page/layer.css?inline";
import { ArticleSession } from "./article-session.ts";
import { answerBackground } from "./background-calls.ts";
import { keepAlive, takeOver } from "./life.ts";

/**
 * Runs in a page the reader has asked about or allowed; registered at run time, since a pattern in the manifest would
 * be a permission asked for at install. To WXT it is a plain script: what WXT makes of a content script tells the page,
 * by an event on its document, that it is there, and heeds the same event from the page. What we start hangs on our own
 * signal (life.ts).
 */
export default defineUnlistedScript(() => {
  const life = takeOver(() => session.annotate());
  if (!life) return;
  const session = new ArticleSession(window, css, life.signal);
  keepAlive(life);
  answerBackground(session, life.signal);
  session.annotate();
});
