/** Lets the events that came meanwhile go first; a timer would wait four milliseconds each time. */
export function othersTurn(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}
