const levels = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/** Settings of the projector's process. */
export interface ProjectorSettings {
  /** `PROJECTOR_URL`: the database, as the role that keeps read models and reads the log. */
  readonly projectorUrl: string;
  /** `EVENT_LOG_URL`: the log is there, and not in the database. */
  readonly eventLogUrl: string | undefined;
  /** `LOG_LEVEL`. */
  readonly logLevel: (typeof levels)[number];
  /** `LOG_FILE`: the log goes there, and is kept small; to standard output when left out. */
  readonly logFile: string | undefined;
}

/** Reads the settings; throws a sentence that names the one that is wrong. */
export function projectorSettings(env: NodeJS.ProcessEnv): ProjectorSettings {
  const projectorUrl = env['PROJECTOR_URL'];
  const logLevel = levels.find((level) => level === (env['LOG_LEVEL'] ?? 'info'));
  if (!projectorUrl) throw wrong('PROJECTOR_URL', 'postgres://user:password@host:port/database');
  if (!logLevel) throw wrong('LOG_LEVEL', `one of ${levels.join(', ')}`);
  return { projectorUrl, eventLogUrl: env['EVENT_LOG_URL'], logLevel, logFile: env['LOG_FILE'] };
}

const wrong = (name: string, what: string) => new Error(`${name} is to be ${what}.`);
