// Plain JavaScript that Node 20 can read: whoever looks for another Node waits for what it runs with it.

/** Ends this process as its child ends: with the same exit code, or by the same signal, so that whoever waits can tell. */
export function endAs(child) {
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}
