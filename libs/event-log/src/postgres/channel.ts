/** The channel on which processes tell one another that there is news. */
export const channel = 'throughline_log';
