/** Text as it may stand in markup or in an attribute. */
export function escapeMarkup(text: string): string {
  return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;").replace(/"/gu, "&quot;");
}

/** The words of inline markup: tags dropped, the four escapes undone. */
export function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/gu, "")
    .replace(/&lt;/gu, "<")
    .replace(/&gt;/gu, ">")
    .replace(/&quot;/gu, '"')
    .replace(/&amp;/gu, "&");
}

/** A value for a `<script type="application/ld+json">`: no `</script>` can end it early. */
export function inlineJson(value: unknown): string {
  return JSON.stringify(value).replace(/</gu, "\\u003c");
}
