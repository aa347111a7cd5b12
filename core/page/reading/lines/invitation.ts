import type { LineRule } from "./line.ts";

/** “Sign up for our newsletter to get the best of the week in your inbox.” */
export const invitation: LineRule = ({ words }) => words.length <= 400 && isInvitation(words) && !isSpeech(words);

/** How invitations begin, and what they invite to. Either alone stands in many an article. */
const INVITATIONS: readonly { readonly begins: RegExp; readonly invitesTo: RegExp }[] = [
  {
    begins:
      /^(?:sign up|subscribe|register|get|receive|want|stay|don['’]t miss|never miss|be the first|join|start|try|enjoy|need|for (?:more|exclusive)|welcome to|our free)\b/i,
    invitesTo:
      /newsletter|in-?box\b|subscri(?:be|ption)|mailing list|\bour (?:app|e-?mails?|alerts|podcast|channel|community|sister|site|deals)\b|breaking news|latest (?:news|updates)|special reports|membership|become a .{0,30}member/i,
  },
  {
    begins:
      /^(?:follow|like|find|join|share|connect|download|e-?mail|contact|reach|tell|send|listen|have a|click|tap)\b/i,
    invitesTo:
      /twitter|facebook|instagram|whatsapp|telegram|linkedin|youtube|podcast|\bour app\b|@\w|e-?mail|\btips?\b|\bfriend\b|this (?:article|story)/i,
  },
  {
    begins:
      /^(?:support|donate|give|help|since you|thank you|become|we['’]re in|if you (?:believe|enjoy|like|value|appreciate|found|read)|if you['’]re (?:enjoying|reading))/i,
    invitesTo:
      /donat|contribut|subscri|member|\bour (?:journalism|work|reporting|mission|newsroom|coverage)\b|this (?:article|story)|small favou?r/i,
  },
];

function isInvitation(words: string): boolean {
  return INVITATIONS.some(({ begins, invitesTo }) => begins.test(words) && invitesTo.test(words));
}

/** Words inside marks are somebody's, even if they sound like an invitation. */
function isSpeech(words: string): boolean {
  return /[“"][^“”"]{15,}[”"]/.test(words);
}
