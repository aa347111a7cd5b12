import type { JSX } from "preact";
import type { PageReason, PageReport } from "../../core/messages.ts";
import { silenceText } from "../words/corpus-text.ts";
import { type MessageKey, say } from "../words/say.ts";

/** Why a page shows nothing, by reason: a heading, and what that means for the reader. */
const NOTICES: Readonly<Record<Exclude<PageReason, "no-match">, readonly [MessageKey, MessageKey]>> = {
  "not-asked": ["notAskedHeading", "notAskedText"],
  "no-access": ["noAccessHeading", "noAccessText"],
  "too-short": ["notArticleHeading", "tooShortText"],
  "too-large": ["notArticleHeading", "tooLargeText"],
  "front-page": ["notArticleHeading", "frontPageText"],
  "no-article-text": ["notArticleHeading", "noArticleText"],
  "unsupported-language": ["unsupportedLanguageHeading", "unsupportedLanguageText"],
  "no-quotations": ["noQuotationsHeading", "noQuotationsText"],
  error: ["failedHeading", "failedText"],
};

export interface PageNoticeProps {
  readonly report: PageReport | null;
  /** Host of the page where it is known and readable, else null: then nothing can be offered for it. */
  readonly host: string | null;
  readonly onAnnotate: () => void;
  readonly onAllowSite: () => void;
}

/** The state of a page that has no list to show, its reason, and what can be done about it. Nothing for other pages. */
export function PageNotice({ report, host, onAnnotate, onAllowSite }: PageNoticeProps): JSX.Element | null {
  if (!report || report.state === "reading") return <Reading />;
  const reason = report.reason ?? (report.state === "failed" ? "error" : report.state === "idle" ? "not-asked" : null);
  const top = !report.article?.title;
  if (reason === "no-match") {
    return <Notice heading={say("noMatchHeading")} text={silenceText(report.corpus)} top={top} />;
  }
  if (reason === null) return null;
  const [heading, text] = NOTICES[reason];
  const known = host !== null;
  return (
    <Notice
      heading={say(heading)}
      text={say(reason === "not-asked" && !known ? "notAskedUnknownText" : text)}
      top={top}
    >
      {reason === "not-asked" && known && (
        <p class="actions">
          <button type="button" class="primary" onClick={onAnnotate}>
            {say("annotatePage")}
          </button>
          <button type="button" onClick={onAllowSite}>
            {say("alwaysOnSite")}
          </button>
        </p>
      )}
      {reason === "not-asked" && known && <p class="hint">{say("alwaysOnSiteHint", host)}</p>}
      {reason === "error" && (
        <p class="actions">
          <button type="button" onClick={onAnnotate}>
            {say("tryAgain")}
          </button>
        </p>
      )}
      {report.detail && (
        <details class="detail">
          <summary>{say("errorDetail")}</summary>
          <code>{report.detail}</code>
        </details>
      )}
    </Notice>
  );
}

function Reading(): JSX.Element {
  return (
    <Notice heading={say("readingHeading")} text={say("readingText")} top>
      <progress aria-label={say("readingHeading")} />
    </Notice>
  );
}

function Notice(props: {
  readonly heading: string;
  readonly text: string;
  /** Whether this is the page's first heading: no article's title stands above. */
  readonly top: boolean;
  readonly children?: JSX.Element | (JSX.Element | string | false | null)[];
}): JSX.Element {
  const Heading = props.top ? "h1" : "h2";
  return (
    <section class="notice">
      <Heading>{props.heading}</Heading>
      <p>{props.text}</p>
      {props.children}
    </section>
  );
}
