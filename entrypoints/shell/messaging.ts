/**
 * Messages between contexts, typed by core/messages.ts.
 *
 * An envelope `{ secondSource: name, data }` goes out, `{ value }` or `{ error }` comes back. Two things that the bare
 * API lacks are added: senders are checked (senders.ts), and a background that the browser was just stopping gets a
 * second chance.
 */
import { browser } from "wxt/browser";
import type { ToOwnPages, ToPage } from "../../core/messages.ts";
import {
  type AnyMessage,
  type MessageName,
  maySend,
  type Ourselves,
  type Sender,
  type ToBackground,
} from "./senders.ts";

export type { Sender } from "./senders.ts";

type Call = (...args: never[]) => unknown;
type Answer<F> = F extends (...args: never[]) => infer R ? R : never;
type Data<F> = F extends Call ? Parameters<F> : never;

interface Envelope {
  readonly secondSource: string;
  readonly data?: unknown;
}
type Reply = { readonly value?: unknown } | { readonly error: string };

/** The other side threw, or nobody there answers this message. */
export class MessageFailed extends Error {
  override readonly name = "MessageFailed";
}

/** Wait before the one retry: a stopped background has let go of its old listeners by then. */
const RETRY_AFTER_MS = 100;

/** Firefox's and Chrome's words for a background that was stopped before or while it answered. */
const STOPPED = /Receiving end does not exist|message (?:port|channel) (?:is )?closed/i;

/** Asks the background; also from a content script, which may use only the calls of `FromPage`. */
export async function sendMessage<K extends keyof ToBackground>(
  name: K,
  ...data: Data<ToBackground[K]>
): Promise<Answer<ToBackground[K]>> {
  const envelope: Envelope = { secondSource: name, data: data[0] };
  const send = () => browser.runtime.sendMessage(envelope) as Promise<Reply | undefined>;
  try {
    return opened(name, await send());
  } catch (failure) {
    if (!STOPPED.test(String(failure))) throw failure;
  }
  await new Promise((wake) => setTimeout(wake, RETRY_AFTER_MS));
  return opened(name, await send());
}

/** Asks the content script in a tab's top frame. Rejects when the tab has none. */
export async function sendToPage<K extends keyof ToPage>(
  tabId: number,
  name: K,
  ...data: Data<ToPage[K]>
): Promise<Answer<ToPage[K]>> {
  const envelope: Envelope = { secondSource: name, data: data[0] };
  return opened(name, (await browser.tabs.sendMessage(tabId, envelope, { frameId: 0 })) as Reply | undefined);
}

/** Tells every own page that is open; it is fine if none is. */
export function tellOwnPages<K extends keyof ToOwnPages>(name: K, ...data: Data<ToOwnPages[K]>): void {
  const envelope: Envelope = { secondSource: name, data: data[0] };
  browser.runtime.sendMessage(envelope).catch(() => undefined);
}

type Handler<K extends MessageName> = (
  data: Data<AnyMessage[K]>[0],
  sender: Sender,
) => Answer<AnyMessage[K]> | Promise<Answer<AnyMessage[K]>>;

const handlers = new Map<string, (data: unknown, sender: Sender) => unknown>();

/**
 * Answers one kind of message in this context; the latest handler counts. In a background call it at the top level, so
 * that a restarted worker has its listener at once. The handler starts inside the event, before any await, so a user
 * gesture that came with the message is still good (sidePanel.open needs it).
 * Returns a function that takes the handler off.
 */
export function onMessage<K extends MessageName>(name: K, handler: Handler<K>): () => void {
  if (handlers.size === 0) browser.runtime.onMessage.addListener(answer);
  handlers.set(name, handler as (data: unknown, sender: Sender) => unknown);
  return () => {
    if (handlers.get(name) === handler) handlers.delete(name);
    if (handlers.size === 0) browser.runtime.onMessage.removeListener(answer);
  };
}

function answer(message: unknown, sender: Sender, reply: (reply: Reply) => void): true | undefined {
  const envelope = message as Partial<Envelope> | null;
  const handler = handlers.get(envelope?.secondSource ?? "");
  if (!envelope?.secondSource || !handler || !maySend(envelope.secondSource, sender, ourselves())) return undefined;
  run(handler, envelope.data, sender).then(reply);
  return true;
}

async function run(handler: (data: unknown, sender: Sender) => unknown, data: unknown, sender: Sender): Promise<Reply> {
  try {
    return { value: await handler(data, sender) };
  } catch (failure) {
    return { error: failure instanceof Error ? failure.message : String(failure) };
  }
}

function opened<T>(name: string, reply: Reply | undefined): T {
  if (!reply) throw new MessageFailed(`Nobody answered “${name}”.`);
  if ("error" in reply) throw new MessageFailed(reply.error);
  return reply.value as T;
}

function ourselves(): Ourselves {
  return { id: browser.runtime.id, origin: browser.runtime.getURL("/").replace(/\/$/, "") };
}
