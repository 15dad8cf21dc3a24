import { realServer } from './real-server.ts';

describe('DATABASE_URL', () => {
  it('names a server and a database', () => {
    expect(realServer('postgresql://dba:pw@db.example.org/nhs%20record?sslmode=require')).toEqual({
      adminUrl: 'postgresql://dba:pw@db.example.org/nhs%20record?sslmode=require',
      database: 'nhs record',
      name: 'db.example.org:5432/nhs record',
      user: 'dba',
      key: 'db.example.org-5432',
    });
  });

  it.each([
    '',
    'db.example.org',
    'mysql://dba:hunter2@db/x',
    'postgres://dba:hunter2@db:5432',
    'postgres:///x',
  ])('is refused, and not repeated, when it is %j', (url) => {
    const read = () => realServer(url);
    expect(read).toThrow(/^DATABASE_URL is to be/);
    expect(read).not.toThrow(/hunter2/);
  });
});
