import { reasonOf } from '../logs/told-error.ts';

/**
 * Settings of this process, as `read` gives them. Where one is wrong, its sentence goes to standard error and the process
 * ends with 1: whoever set it needs no stack.
 */
export function settingsOrEnd<Settings>(read: () => Settings): Settings {
  try {
    return read();
  } catch (error) {
    console.error(reasonOf(error));
    process.exit(1);
  }
}
