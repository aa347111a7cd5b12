import css from "../../assets/page/layer.css?inline";
import { ArticleSession } from "./article-session.ts";
import { answerBackground } from "./background-calls.ts";
import { keepAlive, takeOver } from "./life.ts";

/**
 * Runs in a page the reader has asked about or allowed; registered at run time, since a pattern in the manifest would
 * be a permission asked for at install. WXT's own sign of life is an event that a page can forge, so it is neither
 * posted nor heeded: what we start hangs on our own signal (life.ts).
 */
export default defineContentScript({
  registration: "runtime",
  cssInjectionMode: "manual",
  noScriptStartedPostMessage: true,
  main() {
    const life = takeOver(() => session.annotate());
    if (!life) return;
    const session = new ArticleSession(window, css, life.signal);
    keepAlive(life);
    answerBackground(session, life.signal);
    session.annotate();
  },
});
