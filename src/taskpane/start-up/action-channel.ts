import * as z from 'zod/mini';
import { ACTION_KEYS, type ActionKey, type ActionSource } from './requested-action';

const NAME = 'xmtz:actions';
/** An open pane answers within a few milliseconds; a button that nobody answers must not feel slow. */
const PATIENCE_MS = 250;

const messageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('offer'), id: z.string(), document: z.string(), action: z.enum(ACTION_KEYS) }),
  z.object({ type: z.literal('taken'), id: z.string() }),
]);
type Message = z.infer<typeof messageSchema>;

/**
 * Offers a ribbon button's action to the open pane of the same workbook, told by its address. Resolves
 * to whether the pane took it: not if there is none, nor for a workbook without an address (never
 * saved), whose pane cannot be told from that of another.
 */
export function offerAction(action: ActionKey, document: string): Promise<boolean> {
  if (document === '' || typeof BroadcastChannel === 'undefined') return Promise.resolve(false);
  return new Promise((resolve) => {
    const id = `${String(Date.now())}-${String(Math.random())}`;
    const channel = open((message) => {
      if (message.type === 'taken' && message.id === id) end(true);
    });
    const timer = setTimeout(() => end(false), PATIENCE_MS);
    const end = (taken: boolean): void => {
      clearTimeout(timer);
      channel.close();
      resolve(taken);
    };
    channel.send({ type: 'offer', id, document, action });
  });
}

/** The pane's end: takes what is offered for its workbook. */
export function offeredActions(document: string): ActionSource {
  return {
    watch: (listener) => {
      if (document === '' || typeof BroadcastChannel === 'undefined') return () => undefined;
      const channel = open((message) => {
        if (message.type !== 'offer' || message.document !== document) return;
        channel.send({ type: 'taken', id: message.id });
        listener(message.action);
      });
      return () => channel.close();
    },
  };
}

/** The channel that all pages of the add-in share; what is none of ours is passed over. */
function open(receive: (message: Message) => void): { send(message: Message): void; close(): void } {
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const result = messageSchema.safeParse(data);
    if (result.success) receive(result.data);
  };
  return { send: (message) => channel.postMessage(message), close: () => channel.close() };
}
