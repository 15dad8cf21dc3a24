// Answers one request after the other and writes a line for each, as if a line could always be written.
import { createServer } from 'node:http';

const server = createServer((_request, response) => {
  process.stdout.write('somebody asked\n');
  setImmediate(() => response.end());
});
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
