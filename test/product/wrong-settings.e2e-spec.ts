import { startProgram, type ProgramName } from './index.ts';

const url = 'postgres://nobody@127.0.0.1:1/nothing';

describe('a program with a setting that is none', () => {
  it.each<[ProgramName, Record<string, string>, string]>([
    ['api', { READER_URL: url, READS_PER_MINUTE: '-1' }, 'READS_PER_MINUTE is to be'],
    ['api', { READER_URL: url, PUBLIC_URL: 'ftp://zz.example' }, 'PUBLIC_URL is to be'],
    ['projector', { PROJECTOR_URL: url, LOG_LEVEL: 'loud' }, 'LOG_LEVEL is to be'],
  ])('ends and says which, without a stack: %s', async (name, settings, sentence) => {
    const program = startProgram(name, settings);
    const said = await program.says(/never/).then(String, String);
    expect(said).toContain(sentence);
    expect(said).not.toMatch(/^\s+at /m);
    await expect(program.ended).resolves.toBe(1);
  });
});
